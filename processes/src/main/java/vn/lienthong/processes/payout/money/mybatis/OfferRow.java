package vn.lienthong.processes.payout.money.mybatis;

/**
 * What closed periods owe.
 *
 * @param people who can be added to the list
 * @param amount đồng that they are owed
 * @param listed people who have a row of that kind in the list already
 */
public record OfferRow(int people, long amount, int listed) {}
