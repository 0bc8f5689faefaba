package vn.lienthong.processes.payout.money.mybatis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.calendar.ShownTime;
import vn.lienthong.processes.payout.money.PaymentReason;

/**
 * What was decided about a payment that had failed.
 *
 * @param attempt number of the attempt that had failed
 * @param channel name of the one that it is paid through again
 */
public record DecisionRow(
        long entry,
        String fullName,
        int attempt,
        String decision,
        @Nullable String failure,
        @Nullable String channel,
        String note,
        String decidedBy,
        Instant decidedAt) {

    public String words() {
        return switch (decision) {
            case "AGAIN" -> "Chi lại qua " + channel;
            case "CARRY" -> "Chuyển kỳ sau";
            default -> "Hoàn trả kinh phí";
        };
    }

    public String failureWords() {
        return PaymentReason.words(failure);
    }

    /** dd/MM/yyyy HH:mm. */
    public String shownAt() {
        return ShownTime.time(decidedAt);
    }
}
