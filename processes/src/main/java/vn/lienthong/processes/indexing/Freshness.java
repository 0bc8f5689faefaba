package vn.lienthong.processes.indexing;

import java.time.Duration;
import java.time.Instant;

/**
 * As of when the index is true.
 *
 * @param asOf all that happened before is in it
 * @param behind how long ago that is; zero when nothing is missing
 */
public record Freshness(Instant asOf, Duration behind) {

    public boolean isCurrent() {
        return behind.isZero();
    }
}
