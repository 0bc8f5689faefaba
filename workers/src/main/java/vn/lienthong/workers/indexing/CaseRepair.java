package vn.lienthong.workers.indexing;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes one case anew, from its first message on. */
class CaseRepair {

    private static final Logger log = LoggerFactory.getLogger(CaseRepair.class);

    private final CaseIndex index;
    private final IndexContents contents;
    private final Journal journal;
    private final Refusals refusals;
    private final Pause pause;

    CaseRepair(CaseIndex index, IndexContents contents, Journal journal, Refusals refusals, Pause pause) {
        this.index = index;
        this.contents = contents;
        this.journal = journal;
        this.refusals = refusals;
        this.pause = pause;
    }

    /** Writes over what is there. */
    void rewrite(Generation generation, String caseId) {
        var writer = new CaseWriter(index, generation);
        new Healing(journal).bringUp(new CaseFold(CaseDocument.of(caseId)), writer);
        writer.flush();
        var refused = writer.refusals();
        if (!refused.isEmpty()) {
            log.error(
                    "{} documents of case {} were refused, the first: {}",
                    refused.size(),
                    caseId,
                    refused.get(0).reason());
            refusals.keep(refused);
        }
    }

    /** Takes out what is there before, which may be later than the journal, or more. */
    void replace(Generation generation, String caseId) {
        contents.delete(generation, List.of(caseId));
        // What was deleted keeps its number for a second: nothing earlier could be written in its place.
        pause.rest();
        rewrite(generation, caseId);
    }
}
