package vn.lienthong.processes.payout.clean.mybatis;

import org.jspecify.annotations.Nullable;

/**
 * So many entries of a commune's list have something in common.
 *
 * @param dimension what: {@code STATE}, {@code KIND}, {@code CHANNEL}, {@code LEVEL}, and {@code PAYABLE_KIND},
 *     {@code PAYABLE_CHANNEL}, {@code PAYMENT}
 * @param total đồng
 */
public record SummaryRow(String dimension, @Nullable String code, long entries, long total) {}
