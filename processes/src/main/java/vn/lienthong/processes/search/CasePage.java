package vn.lienthong.processes.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of hits.
 *
 * @param asOf when the last event happened that the index knows of
 */
record CasePage(
        List<CaseHit> hits,
        long total,
        List<Count> models,
        List<Count> units,
        List<Count> agencies,
        List<Count> states,
        long overdue,
        @Nullable Instant asOf) {

    /** How many cases have a value. */
    record Count(String value, long cases) {}
}
