package vn.lienthong.processes.history;

import org.jspecify.annotations.Nullable;

/**
 * How far a case's journal is.
 *
 * @param sequence of its last message
 * @param events in all its messages; null where that is not known, as the case is older than the journal
 */
public record JournalState(
        String caseId, long sequence, @Nullable Long events) {}
