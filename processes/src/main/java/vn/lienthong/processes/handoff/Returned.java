package vn.lienthong.processes.handoff;

import org.jspecify.annotations.Nullable;

/**
 * A task that came back to be done again.
 *
 * @param reason what whoever returned it wrote
 * @param earlierTask id of the task that was done before at the same desk; null where none is known
 */
public record Returned(
        String caseId, String reason, @Nullable String earlierTask) {}
