package vn.lienthong.bench.payout.stock;

import java.util.Map;

/**
 * Somebody to pay.
 *
 * @param number what end-to-end ids are made of
 * @param amount đồng
 */
record StockPerson(
        int number,
        String citizenId,
        String fullName,
        String birthDate,
        String channel,
        String account,
        String accountName,
        long amount) {

    /** What the instance carries from task to task. */
    Map<String, Object> variables() {
        return Map.of(
                "number", number,
                "citizenId", citizenId,
                "fullName", fullName,
                "birthDate", birthDate,
                "channel", channel,
                "account", account,
                "accountName", accountName,
                "amount", amount);
    }
}
