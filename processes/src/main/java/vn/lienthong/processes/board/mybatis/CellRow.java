package vn.lienthong.processes.board.mybatis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The cases of one model in one unit.
 *
 * @param cases how many there are, ended ones too
 * @param caseId and the rest: of the newest of them
 * @param state how the engine's history has it; null when the history was cleaned up
 */
public record CellRow(
        int model,
        String unit,
        int cases,
        String caseId,
        String code,
        String leadAgency,
        Instant openedAt,
        @Nullable String state,
        @Nullable Instant endedAt) {}
