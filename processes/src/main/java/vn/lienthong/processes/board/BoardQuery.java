package vn.lienthong.processes.board;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of the board is asked for; every part may be left out.
 *
 * @param territory code of a unit: it and all that lie in it
 * @param page from 0
 */
public record BoardQuery(
        @Nullable Integer model,
        @Nullable String territory,
        @Nullable CellState state,
        int page) {

    static BoardQuery of(
            @Nullable Integer model, @Nullable String territory, @Nullable CellState state, @Nullable Integer page) {
        return new BoardQuery(
                model,
                territory == null || territory.isBlank() ? null : territory.strip(),
                state,
                Math.max(0, Objects.requireNonNullElse(page, 0)));
    }
}
