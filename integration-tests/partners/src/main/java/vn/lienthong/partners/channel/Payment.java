package vn.lienthong.partners.channel;

/**
 * One transfer of an order.
 *
 * @param part name of the payment information block that it stands in
 * @param amount đồng
 */
public record Payment(String part, String endToEndId, String account, String name, long amount) {}
