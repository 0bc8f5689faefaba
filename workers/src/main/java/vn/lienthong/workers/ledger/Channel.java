package vn.lienthong.workers.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Through whom money reaches people, as of today.
 *
 * @param kind BANK, WALLET, MOBILE_MONEY or POST
 * @param bin a bank's NAPAS number
 * @param bic a bank's BIC
 * @param rank lower is tried first
 */
public record Channel(
        String code,
        String kind,
        String name,
        @Nullable String bin,
        @Nullable String bic,
        int rank) {}
