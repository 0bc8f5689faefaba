package vn.lienthong.workers.payment;

import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.ledger.PaymentStatus;

/** Status and reason codes of ISO 20022, which the channels without its messages use as well. */
public final class StatusCodes {

    /** Settled, for a payment or all of them. */
    public static final String SETTLED = "ACSC";

    public static final String REJECTED = "RJCT";

    /** Given before: the payment, or the whole order. */
    public static final String DUPLICATE = "AM05";

    private static final String CREDITED = "ACCC";
    private static final String FREE_TEXT = "NARR";
    private static final int LONGEST_REASON = 8;

    private StatusCodes() {}

    /**
     * What a code says of a payment.
     *
     * @return null where it says nothing final
     */
    public static @Nullable PaymentStatus status(String endToEndId, @Nullable String code, @Nullable String reason) {
        if (isAccepted(code)) {
            return new PaymentStatus(endToEndId, PaymentStatus.Verdict.ACCEPTED, null);
        }
        if (!REJECTED.equals(code)) {
            return null;
        }
        // Our ids are never used for two payments: what was given before is this payment, and it was made.
        return DUPLICATE.equals(reason)
                ? new PaymentStatus(endToEndId, PaymentStatus.Verdict.ACCEPTED, null)
                : new PaymentStatus(endToEndId, PaymentStatus.Verdict.REJECTED, reason(reason));
    }

    public static boolean isAccepted(@Nullable String code) {
        return SETTLED.equals(code) || CREDITED.equals(code);
    }

    /** A reason that the ledger has room for. */
    public static String reason(@Nullable String reason) {
        return reason == null || reason.isBlank() || reason.length() > LONGEST_REASON ? FREE_TEXT : reason;
    }
}
