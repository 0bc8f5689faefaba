package vn.lienthong.processes.payout.money.mybatis;

import org.jspecify.annotations.Nullable;

/**
 * Through whom money reaches people.
 *
 * @param bin the NAPAS number of a bank
 * @param rank the lowest is tried first
 */
public record ChannelRow(
        String code,
        String kind,
        String name,
        @Nullable String bin,
        @Nullable String bic,
        int rank) {}
