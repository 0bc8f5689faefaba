package vn.lienthong.processes.payout.money.mybatis;

import vn.lienthong.processes.payout.money.PaymentState;

/**
 * Payments of one state.
 *
 * @param total đồng
 */
public record SumRow(PaymentState state, long count, long total) {}
