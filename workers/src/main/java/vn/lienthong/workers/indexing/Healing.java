package vn.lienthong.workers.indexing;

/** Brings a case to where the journal is, whatever is missing in between. */
final class Healing {

    private final Journal journal;

    Healing(Journal journal) {
        this.journal = journal;
    }

    /** Adds all that the journal has after what was added to the case so far, a page of the journal at a time. */
    void bringUp(CaseFold fold, CaseWriter writer) {
        var document = fold.document();
        boolean goesOn = true;
        while (goesOn) {
            long before = document.sequence;
            journal.of(document.caseId, before).forEach(message -> writer.add(fold, message));
            goesOn = document.sequence > before;
        }
    }
}
