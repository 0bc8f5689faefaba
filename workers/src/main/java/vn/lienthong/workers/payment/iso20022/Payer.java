package vn.lienthong.workers.payment.iso20022;

/**
 * Who pays.
 *
 * @param account ours at the bank
 */
public record Payer(String name, String account) {}
