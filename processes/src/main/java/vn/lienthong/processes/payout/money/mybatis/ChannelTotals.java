package vn.lienthong.processes.payout.money.mybatis;

import org.jspecify.annotations.Nullable;

/** What the attempts of a channel have come to; amounts are đồng. */
public record ChannelTotals(
        String channel,
        @Nullable String name,
        long orders,
        long waitingCount,
        long waiting,
        long acceptedCount,
        long accepted,
        long rejectedCount,
        long rejected,
        long paidCount,
        long paid,
        long returnedCount,
        long returned,
        long reconciled) {

    /** How many attempts were ordered. */
    public long count() {
        return waitingCount + acceptedCount + rejectedCount + paidCount + returnedCount;
    }

    /** What was ordered. */
    public long total() {
        return waiting + accepted + rejected + paid + returned;
    }

    public String shownName() {
        return name == null ? channel : name;
    }
}
