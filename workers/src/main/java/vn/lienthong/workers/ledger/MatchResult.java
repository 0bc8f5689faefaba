package vn.lienthong.workers.ledger;

import org.jspecify.annotations.Nullable;

/**
 * How an entry compares with the population registry.
 *
 * @param level EXACT, FOLDED, UNACCENTED, ID_ONLY, NONE or DECEASED
 * @param reason null where it is the person of the list
 */
public record MatchResult(
        long entry, String level, @Nullable String reason) {}
