package vn.lienthong.processes.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.lienthong.processes.history.CaseEvent.TaskCreated;
import vn.lienthong.processes.history.CaseEvent.TaskOffered;
import vn.lienthong.processes.transaction.PerTransaction;

/**
 * Collects what the current transaction does to cases and, just before it commits, writes it to the outbox: what is
 * rolled back was never told, what is committed is told for certain.
 */
@Component
public class CaseJournal {

    private final CaseOutbox outbox;
    private final PerTransaction<Page> pages = new PerTransaction<>(this::begin);

    CaseJournal(CaseOutbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Adds an event to what this transaction tells of a case.
     *
     * @param caseId id of the case's root process instance
     * @throws IllegalStateException outside a transaction
     */
    public void record(String caseId, CaseEvent event) {
        pages.get().add(caseId, event);
    }

    private Page begin() {
        var page = new Page();
        TransactionSynchronizationManager.registerSynchronization(page);
        return page;
    }

    /** The events of one transaction; cases in the order of their ids, so that two transactions never deadlock. */
    private final class Page implements TransactionSynchronization {

        private final Map<String, List<CaseEvent>> eventsByCase = new TreeMap<>();

        void add(String caseId, CaseEvent event) {
            var events = eventsByCase.computeIfAbsent(caseId, id -> new ArrayList<>());
            events.add(event instanceof TaskCreated created ? beforeItsOffers(events, created) : events.size(), event);
        }

        /** The engine tells to whom a task is offered before it tells of the task. */
        private static int beforeItsOffers(List<CaseEvent> events, TaskCreated created) {
            int place = events.size();
            for (int i = events.size() - 1; i >= 0; i--) {
                if (events.get(i) instanceof TaskOffered offered
                        && offered.taskId().equals(created.taskId())) {
                    place = i;
                }
            }
            return place;
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            eventsByCase.forEach(outbox::write);
            eventsByCase.clear();
        }

        @Override
        public void afterCommit() {
            outbox.announce();
        }
    }
}
