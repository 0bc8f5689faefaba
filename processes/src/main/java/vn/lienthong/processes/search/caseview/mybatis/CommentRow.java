package vn.lienthong.processes.search.caseview.mybatis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has remarked in Tasklist.
 *
 * @param taskName of the task beside which it was written
 */
public record CommentRow(
        Instant at, @Nullable String by, @Nullable String taskName, String message) {}
