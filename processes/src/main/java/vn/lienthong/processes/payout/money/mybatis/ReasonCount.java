package vn.lienthong.processes.payout.money.mybatis;

import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.payout.money.PaymentReason;

/** How many payments have failed for a reason. */
public record ReasonCount(@Nullable String reason, int count) {

    public String words() {
        return PaymentReason.words(reason);
    }
}
