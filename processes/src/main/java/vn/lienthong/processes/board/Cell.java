package vn.lienthong.processes.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One model in one unit.
 *
 * @param step number of the Bước that the case stands at, the furthest of those that run side by side
 * @param agencies codes of those that are to act, the most urgent first; of an ended case, the lead
 * @param due the next due date of the case; null while the clock stands still
 * @param daysLeft working days until then, negative when it is over
 * @param provisional whether date or days may still change, as a year's calendar is not published yet
 * @param waitsFor why the clock stands still, where the diagram says so
 * @param caseId and {@code code}: the newest open case, else the newest one
 * @param openCases how many are open
 */
public record Cell(
        CellState state,
        @Nullable Integer step,
        List<String> agencies,
        @Nullable LocalDate due,
        @Nullable Integer daysLeft,
        boolean provisional,
        @Nullable String waitsFor,
        @Nullable String caseId,
        @Nullable String code,
        @Nullable Instant openedAt,
        @Nullable Instant endedAt,
        int openCases) {

    static final Cell NOT_STARTED =
            new Cell(CellState.NOT_STARTED, null, List.of(), null, null, false, null, null, null, null, null, 0);

    /** “Bước 3 · C06, DN +1”. */
    public String where() {
        var shown = agencies.stream().limit(2).collect(Collectors.joining(", "))
                + (agencies.size() > 2 ? " +" + (agencies.size() - 2) : "");
        if (step == null) {
            return shown;
        }
        return shown.isEmpty() ? "Bước " + step : "Bước " + step + " · " + shown;
    }

    /** As {@link #untilDue}, with a star where that is provisional. */
    public String left() {
        return provisional ? untilDue() + "*" : untilDue();
    }

    /** “còn 5 ngày”, “quá 2 ngày”, or what is being waited for; working days. */
    private String untilDue() {
        if (daysLeft == null) {
            return waitsFor == null ? "" : waitsFor;
        }
        if (state == CellState.OVERDUE) {
            return daysLeft == 0 ? "quá giờ hôm nay" : "quá %d ngày".formatted(-daysLeft);
        }
        return daysLeft <= 0 ? "hạn hôm nay" : "còn %d ngày".formatted(daysLeft);
    }

    /** “2 hồ sơ đang mở”, where there is more than one. */
    public String count() {
        return openCases > 1 ? openCases + " hồ sơ đang mở" : "";
    }
}
