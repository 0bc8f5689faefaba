package vn.lienthong.processes.board.mybatis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The newest case of one model in one unit, which has ended.
 *
 * @param state how the engine's history has it; null when the history was cleaned up
 */
public record EndedRow(
        int model,
        String unit,
        String caseId,
        String code,
        String leadAgency,
        Instant openedAt,
        @Nullable String state,
        @Nullable Instant endedAt) {}
