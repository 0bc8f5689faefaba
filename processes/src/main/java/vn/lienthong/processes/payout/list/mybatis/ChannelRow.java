package vn.lienthong.processes.payout.list.mybatis;

/**
 * A channel on a day.
 *
 * @param kind BANK, WALLET, MOBILE_MONEY or POST
 */
public record ChannelRow(String code, String kind) {}
