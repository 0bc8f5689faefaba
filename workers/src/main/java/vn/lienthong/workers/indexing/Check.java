package vn.lienthong.workers.indexing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.workers.indexing.IndexContents.Contents;
import vn.lienthong.workers.indexing.Journal.CaseState;

/**
 * Holds the index against the journal, case by case: the number of the last message, how many events and tasks there are.
 * What differs is looked at again a moment later, as the index is always a little behind; what still differs, and has not
 * moved meanwhile, is written anew.
 */
class Check {

    private static final Logger log = LoggerFactory.getLogger(Check.class);

    private final Generations generations;
    private final IndexContents contents;
    private final Journal journal;
    private final CaseRepair repair;
    private final Pause settling;

    Check(Generations generations, IndexContents contents, Journal journal, CaseRepair repair, Pause settling) {
        this.generations = generations;
        this.contents = contents;
        this.journal = journal;
        this.repair = repair;
        this.settling = settling;
    }

    void run(JobProgress progress, Runnable report) {
        var generation = generations.live();
        generations.dropAllBut(generation);
        // Of what nobody asked to be seen, the index would show nothing for a while yet.
        generations.refresh(generation);
        List<CaseState> states;
        do {
            var after = progress.place();
            states = journal.states(after);
            var last = states.isEmpty() ? null : states.get(states.size() - 1).caseId();
            check(generation, after, last, states, progress);
            if (last != null) {
                progress.reached(last, states.size());
            }
            report.run();
        } while (!states.isEmpty());
        progress.say("Đã so từng hồ sơ: số sự kiện, số công việc, sự kiện cuối cùng");
    }

    private void check(
            Generation generation, String after, @Nullable String last, List<CaseState> states, JobProgress progress) {
        var suspects = differing(byId(states), contents.between(generation, after, last));
        if (suspects.isEmpty()) {
            return;
        }
        settling.rest();
        var again = unmoved(byId(states), suspects);
        if (again.isEmpty()) {
            return;
        }
        var drifted = differing(again, contents.of(generation, again.keySet()));
        takeOut(
                generation,
                drifted.stream()
                        .filter(id -> stateIn(again, id).sequence() == 0)
                        .toList(),
                progress);
        drifted.stream()
                .filter(id -> stateIn(again, id).sequence() > 0)
                .forEach(id -> mend(generation, id, stateIn(again, id), progress));
    }

    /** What only the index has. */
    private void takeOut(Generation generation, List<String> caseIds, JobProgress progress) {
        if (caseIds.isEmpty()) {
            return;
        }
        progress.found(caseIds.size());
        caseIds.forEach(id -> log.warn("Case {} is not in the journal: taken out of the index", id));
        contents.delete(generation, caseIds);
        var left = contents.of(generation, caseIds);
        caseIds.stream().filter(id -> !left.containsKey(id)).forEach(id -> progress.repaired());
    }

    /** Those where nothing has happened since the first look: of a case that is just moving the index may be in between. */
    private Map<String, CaseState> unmoved(Map<String, CaseState> before, List<String> suspects) {
        var unmoved = new LinkedHashMap<String, CaseState>();
        for (var id : suspects) {
            var now = now(id);
            if (now.equals(stateIn(before, id))) {
                unmoved.put(id, now);
            }
        }
        return unmoved;
    }

    private void mend(Generation generation, String caseId, CaseState state, JobProgress progress) {
        progress.found(1);
        var found = contents.of(generation, List.of(caseId)).getOrDefault(caseId, Contents.NOTHING);
        log.warn("Case {} is at {} in the journal, in the index it has {}: written anew", caseId, state, found);
        if (found.sequence() > state.sequence() || found.hasTooMuch()) {
            repair.replace(generation, caseId);
        } else {
            repair.rewrite(generation, caseId);
        }
        // Not when the index refuses it, or the journal does not have all of it.
        var after = contents.of(generation, List.of(caseId));
        if (differing(Map.of(caseId, now(caseId)), after).isEmpty()) {
            progress.repaired();
        }
    }

    /** Ids of the cases that one side has and the other has not, or not like that. */
    private static List<String> differing(Map<String, CaseState> states, Map<String, Contents> indexed) {
        var ids = new TreeSet<>(states.keySet());
        ids.addAll(indexed.keySet());
        var differing = new ArrayList<String>();
        for (var id : ids) {
            var state = stateIn(states, id);
            var found = indexed.getOrDefault(id, Contents.NOTHING);
            boolean same = found.sequence() == state.sequence()
                    && found.isComplete()
                    && (state.events() == CaseState.UNKNOWN || state.events() == found.events());
            if (!same) {
                differing.add(id);
            }
        }
        return differing;
    }

    private CaseState now(String caseId) {
        return journal.state(caseId).orElse(nothing(caseId));
    }

    private static CaseState stateIn(Map<String, CaseState> states, String caseId) {
        return states.getOrDefault(caseId, nothing(caseId));
    }

    private static CaseState nothing(String caseId) {
        return new CaseState(caseId, 0, 0);
    }

    private static Map<String, CaseState> byId(List<CaseState> states) {
        var byId = new TreeMap<String, CaseState>();
        states.forEach(state -> byId.put(state.caseId(), state));
        return byId;
    }
}
