package vn.lienthong.workers.indexing;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.workers.indexing.Journal.CaseState;

/** How far a generation is beside the journal. */
final class CaseStates {

    private final CaseIndex index;
    private final Generation generation;

    CaseStates(CaseIndex index, Generation generation) {
        this.index = index;
        this.generation = generation;
    }

    /** Documents of the cases that have not got as far as the journal. */
    List<CaseDocument> behind(List<CaseState> states) {
        var documents =
                index.read(generation, states.stream().map(CaseState::caseId).toList());
        var behind = new ArrayList<CaseDocument>();
        for (var state : states) {
            var document = documents.getOrDefault(state.caseId(), CaseDocument.of(state.caseId()));
            if (document.sequence < state.sequence()) {
                behind.add(document);
            }
        }
        return behind;
    }
}
