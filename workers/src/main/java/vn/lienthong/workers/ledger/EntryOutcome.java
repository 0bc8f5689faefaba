package vn.lienthong.workers.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What became of an entry.
 *
 * @param kind MONTHLY, ARREARS or FUNERAL
 * @param amount đồng
 * @param state PAID, CARRIED, RETURNED or EXCLUDED
 * @param channel code of the channel that paid
 */
public record EntryOutcome(
        long entry,
        String citizenId,
        String kind,
        long amount,
        String state,
        @Nullable String channel) {

    /** Nobody's data in logs. */
    @Override
    public String toString() {
        return "entry " + entry;
    }
}
