package vn.lienthong.workers.publish;

import org.jspecify.annotations.Nullable;

/**
 * What became of one entitlement.
 *
 * @param id the beneficiary's
 * @param month {@code yyyy-MM}
 * @param amount đồng
 * @param channel code of the channel that paid
 */
public record Notice(
        String id,
        String programme,
        String month,
        String kind,
        String state,
        long amount,
        @Nullable String channel) {

    /** Nobody's data in logs. */
    @Override
    public String toString() {
        return "a notice";
    }
}
