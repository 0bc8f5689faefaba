package vn.lienthong.processes.modeler.draft.mybatis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft in a list.
 *
 * @param proposal the proposal that waits for a decision about it
 * @param changedBy who changed it last, by user id
 */
public record ListedDraft(
        long id,
        String name,
        @Nullable String procedureKey,
        @Nullable Integer baseVersion,
        String createdBy,
        Instant createdAt,
        @Nullable Long proposal,
        String changedBy,
        Instant changedAt,
        int files) {}
