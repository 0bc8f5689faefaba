package vn.lienthong.workers.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to a channel as one.
 *
 * @param msgId the channel knows it by
 * @param month {@code yyyy-MM}
 * @param total đồng
 * @param answeredAt when the channel had said of every payment what becomes of it
 */
public record PaymentOrder(
        long order,
        String msgId,
        String caseCode,
        String programme,
        String month,
        String channel,
        String kind,
        @Nullable String bin,
        @Nullable String bic,
        int count,
        long total,
        LocalDate valueDate,
        Instant createdAt,
        @Nullable Instant answeredAt,
        State state) {

    /** How far an order is. UNKNOWN: it was, or may have been, sent, and nobody knows what became of it. */
    public enum State {
        CREATED,
        UNKNOWN,
        SENT,
        ANSWERED,
        RECONCILED
    }
}
