package vn.lienthong.processes.place.mybatis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A called process that does a step in one place.
 *
 * @param runId id of the engine's activity instance that all places of one run have in common
 * @param title of the case, with the place's name at its end
 * @param caseTitle without it
 * @param state how the engine's history has it: {@code COMPLETED}, {@code ACTIVE}, or that it was ended otherwise
 * @param dropReason why it was dropped; null if it was not
 * @param tasks names of the open tasks, with their groups, as {@code name|group}; the parts of all are separated by lines
 * @param droppable whether its diagram has a way to end it, and it is under way
 */
public record PlaceRow(
        String runId,
        String work,
        String instanceId,
        String title,
        String caseTitle,
        String state,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String dropReason,
        @Nullable String tasks,
        boolean droppable) {}
