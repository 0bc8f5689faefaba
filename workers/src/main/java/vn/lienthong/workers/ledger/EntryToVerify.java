package vn.lienthong.workers.ledger;

import org.jspecify.annotations.Nullable;

/**
 * An entry whose payee's account is to be found and verified.
 *
 * @param channel code; with the account from the list or the commune, null where that names none
 */
public record EntryToVerify(
        long entry,
        String payeeId,
        String payeeName,
        @Nullable String channel,
        @Nullable String account,
        @Nullable String accountName,
        AccountSource accountSource) {

    /** Nobody's data in logs. */
    @Override
    public String toString() {
        return "entry " + entry;
    }
}
