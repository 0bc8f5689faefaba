package vn.lienthong.processes.payout.clean;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.engine.Refusal;

/**
 * A commune's part of a period, and who brought it where it is.
 *
 * @param chunks its entries have chunks 0 to chunks - 1
 * @param confirmedFor user id of the absent person for whom it was confirmed; so with the others
 * @param approvedTotal đồng
 */
public record PayoutList(
        long period,
        String commune,
        ListState state,
        int chunks,
        @Nullable String confirmedBy,
        @Nullable String confirmedFor,
        @Nullable Instant confirmedAt,
        @Nullable String checkedBy,
        @Nullable String checkedFor,
        @Nullable Instant checkedAt,
        @Nullable String approvedBy,
        @Nullable String approvedFor,
        @Nullable Instant approvedAt,
        @Nullable Integer approvedCount,
        @Nullable Long approvedTotal) {

    /** @throws Refusal when the list is not in this state */
    void demand(ListState needed) {
        if (state != needed) {
            throw new Refusal("Danh sách của xã đang ở bước “%s”, không phải “%s”; hãy tải lại trang"
                    .formatted(state.words(), needed.words()));
        }
    }

    /** @throws Refusal when the checker, or whom he stands in for, is who confirmed the list */
    void demandCheckerIsNotMaker(Acting checker) {
        demandOther(checker, "thẩm tra", confirmedBy, confirmedFor, "xác nhận");
    }

    /** @throws Refusal when the approver, or whom he stands in for, is who confirmed or checked the list */
    void demandApproverIsNobodyBefore(Acting approver) {
        demandOther(approver, "duyệt", confirmedBy, confirmedFor, "xác nhận");
        demandOther(approver, "duyệt", checkedBy, checkedFor, "thẩm tra");
    }

    private static void demandOther(
            Acting acting, String step, @Nullable String by, @Nullable String onBehalfOf, String stepBefore) {
        var before = Stream.of(by, onBehalfOf).filter(Objects::nonNull).toList();
        if (before.contains(acting.by())) {
            throw new Refusal("Người %s danh sách phải khác người đã %s; “%s” đã %s danh sách này"
                    .formatted(step, stepBefore, acting.by(), stepBefore));
        }
        Optional.ofNullable(acting.onBehalfOf()).filter(before::contains).ifPresent(absent -> {
            throw new Refusal(
                    "Không thể %s thay “%s”, là người đã %s danh sách này".formatted(step, absent, stepBefore));
        });
    }
}
