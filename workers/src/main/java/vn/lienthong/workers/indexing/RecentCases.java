package vn.lienthong.workers.indexing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.workers.indexing.CaseDocument.State;

/**
 * Cases under way, as this program wrote them last. What happens to a case often happens soon after something else did, and
 * reading back what was written a moment ago makes Elasticsearch open a new segment for it. What is kept here may be older
 * than what is in the index, when another program went on with a case: then messages are missing, as after any gap.
 */
@Component
class RecentCases {

    static final int MOST = 1_000;

    private final LinkedHashMap<String, CaseDocument> cases = new LinkedHashMap<>();
    private @Nullable Generation generation;

    /** Those that are kept; they are given away, so that nobody else changes them meanwhile. */
    synchronized Map<String, CaseDocument> take(Generation of, Collection<String> caseIds) {
        var taken = new HashMap<String, CaseDocument>();
        if (of.equals(generation)) {
            for (var id : caseIds) {
                var document = cases.remove(id);
                if (document != null) {
                    taken.put(id, document);
                }
            }
        }
        return taken;
    }

    /** Keeps what has been written, and lets those go that were written longest ago; an ended case has said what it had to. */
    synchronized void keep(Generation of, Collection<CaseDocument> written) {
        if (!of.equals(generation)) {
            cases.clear();
            generation = of;
        }
        for (var document : written) {
            cases.remove(document.caseId);
            if (document.state == State.RUNNING) {
                cases.put(document.caseId, document);
            }
        }
        var oldest = cases.keySet().iterator();
        while (cases.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
    }

    /** What is taken out of the index is not to come back from here, least of all when it was ahead of the journal. */
    synchronized void forget(Collection<String> caseIds) {
        caseIds.forEach(cases::remove);
    }
}
