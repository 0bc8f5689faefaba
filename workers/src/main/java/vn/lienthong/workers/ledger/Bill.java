package vn.lienthong.workers.ledger;

/**
 * What a citizen has to pay.
 *
 * @param billId the same whenever it is computed again
 * @param amount đồng
 * @param text what the citizen reads
 */
public record Bill(String billId, long amount, String text) {}
