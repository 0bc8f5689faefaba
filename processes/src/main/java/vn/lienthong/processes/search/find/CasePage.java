package vn.lienthong.processes.search.find;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.search.CaseHit;

/**
 * One page of hits.
 *
 * @param counts how many of all hits have which value, by the filter's name in the address
 * @param approximate whether nothing was found by the words as they are, and these are those that are much like it
 * @param byPerson whether cases of people in the ledgers are among them
 * @param previous where the page before this one is; null on the first
 * @param next where the next page is; null on the last
 */
record CasePage(
        List<CaseHit> hits,
        long total,
        Map<String, List<Count>> counts,
        long overdue,
        boolean approximate,
        boolean byPerson,
        int number,
        @Nullable String previous,
        @Nullable String next) {

    CasePage approximately() {
        return new CasePage(hits, total, counts, overdue, true, byPerson, number, previous, next);
    }

    /** How many cases have a value. */
    record Count(String value, long cases) {}
}
