package vn.lienthong.processes.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One model in one unit.
 *
 * @param step number of the Bước that the case stands at, the furthest of those that run side by side
 * @param accountable code of the one agency that answers for the step; of a case without a step, or an ended one, the lead
 * @param agencies codes of those that are to act, the most urgent first
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
        @Nullable String accountable,
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

    private static final int SHOWN_DESKS = 2;

    static final Cell NOT_STARTED =
            new Cell(CellState.NOT_STARTED, null, null, List.of(), null, null, false, null, null, null, null, null, 0);

    /** “Bước 3 · C06”. */
    public String where() {
        return Stream.of(step == null ? null : "Bước " + step, accountable)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** “đang ở DN, STTTT +1”, where it is not only the accountable agency that is to act. */
    public String desks() {
        if (agencies.isEmpty() || agencies.equals(List.of(String.valueOf(accountable)))) {
            return "";
        }
        return "đang ở " + agencies.stream().limit(SHOWN_DESKS).collect(Collectors.joining(", "))
                + (agencies.size() > SHOWN_DESKS ? " +" + (agencies.size() - SHOWN_DESKS) : "");
    }

    /** Codes of all agencies that it names. */
    Stream<String> named() {
        return Stream.concat(Stream.ofNullable(accountable), agencies.stream());
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
