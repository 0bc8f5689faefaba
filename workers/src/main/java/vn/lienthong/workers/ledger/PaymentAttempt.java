package vn.lienthong.workers.ledger;

/**
 * One payment of an order.
 *
 * @param amount đồng
 * @param text for the receiver
 */
public record PaymentAttempt(String endToEndId, String account, String accountName, long amount, String text) {

    /** Nobody's data in logs. */
    @Override
    public String toString() {
        return endToEndId;
    }
}
