package vn.lienthong.processes.board.mybatis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open task of a case, also of the processes that it called; once for each group that it is offered to.
 *
 * @param candidateGroup id of the group
 */
public record TaskRow(
        String caseId, @Nullable Instant dueAt, @Nullable String candidateGroup) {}
