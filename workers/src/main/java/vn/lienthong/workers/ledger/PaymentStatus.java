package vn.lienthong.workers.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What a channel says of one payment, for good.
 *
 * @param reason why it was rejected, a code of ISO 20022 or UNBOOKED
 */
public record PaymentStatus(
        String endToEndId, Verdict verdict, @Nullable String reason) {

    /** Whether the money goes out. */
    public enum Verdict {
        ACCEPTED,
        REJECTED
    }
}
