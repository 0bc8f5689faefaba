package vn.lienthong.processes.board.mybatis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The newest open case of one model in one unit.
 *
 * @param openCases how many are open
 */
public record OpenRow(
        int model,
        String unit,
        int openCases,
        String caseId,
        String code,
        String leadAgency,
        @Nullable Instant dueAt,
        boolean dueProvisional,
        Instant openedAt,
        String processDefinitionId,
        boolean suspended) {}
