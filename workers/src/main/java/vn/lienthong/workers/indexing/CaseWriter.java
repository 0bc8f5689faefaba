package vn.lienthong.workers.indexing;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.workers.indexing.Refusal.Kind;

/**
 * Brings messages into one generation, some thousand documents at a time. A case is written only after all its events
 * and tasks so far, so that its number never runs ahead of them.
 */
final class CaseWriter {

    private static final int MOST_EVENTS = 5_000;

    private final CaseIndex index;
    private final Generation generation;
    private final Map<String, EventDocument> events = new LinkedHashMap<>();
    private final Set<CaseFold> changed = new LinkedHashSet<>();
    private final List<Refusal> refusals = new ArrayList<>();

    CaseWriter(CaseIndex index, Generation generation) {
        this.index = index;
        this.generation = generation;
    }

    /**
     * Adds a message: its events always, to its case when it is the next one.
     *
     * @return whether it was added to the case
     */
    boolean add(CaseFold fold, CaseMessage message) {
        for (int position = 0; position < message.events().size(); position++) {
            var document = new EventDocument(message, position);
            events.put(document.id(), document);
        }
        boolean added = addTo(fold, message);
        if (events.size() >= MOST_EVENTS) {
            flush();
        }
        return added;
    }

    /** What an event says may make no sense, for example a time that is none: nothing of that message is counted then. */
    private boolean addTo(CaseFold fold, CaseMessage message) {
        try {
            boolean added = fold.add(message);
            if (added) {
                changed.add(fold);
            }
            return added;
        } catch (IllegalArgumentException | DateTimeException e) {
            changed.remove(fold);
            refusals.add(new Refusal(
                    Kind.CASE,
                    message.caseId(),
                    message.caseId(),
                    String.valueOf(message.events().stream().map(Event::source).toList()),
                    e.toString()));
            return false;
        }
    }

    /** Writes what was added. */
    void flush() {
        var tasks = new LinkedHashMap<String, TaskDocument>();
        changed.forEach(fold -> fold.tasks().forEach(task -> tasks.put(task.taskId(), task)));
        refusals.addAll(index.writeEventsAndTasks(generation, events.values(), tasks.values()));
        refusals.addAll(index.writeCases(
                generation, changed.stream().map(CaseFold::document).toList()));
        changed.forEach(CaseFold::written);
        changed.clear();
        events.clear();
    }

    /** What was refused since this was last asked. */
    List<Refusal> refusals() {
        var all = List.copyOf(refusals);
        refusals.clear();
        return all;
    }
}
