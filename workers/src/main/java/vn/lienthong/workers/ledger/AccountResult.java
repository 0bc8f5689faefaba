package vn.lienthong.workers.ledger;

import org.jspecify.annotations.Nullable;

/**
 * The account that an entry is paid to.
 *
 * @param channel code; null with account and owner where nobody knows an account
 * @param reason null where the account was verified, else why it cannot be paid to
 */
public record AccountResult(
        long entry,
        @Nullable String channel,
        @Nullable String account,
        @Nullable String accountName,
        AccountSource accountSource,
        @Nullable String reason) {

    /** Nobody's data in logs. */
    @Override
    public String toString() {
        return "entry " + entry;
    }
}
