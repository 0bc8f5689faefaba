package vn.lienthong.workers.indexing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job on the whole index, as the process application hands it out.
 *
 * @param startedAt when it was taken for the first time
 * @param place id of the last case that whoever worked on it before was done with
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record IndexJob(
        long id,
        Kind kind,
        @Nullable String caseId,
        Instant startedAt,
        @Nullable String place,
        long done,
        long found,
        long repaired) {

    enum Kind {
        REBUILD,
        CHECK,
        CASE,
        REMOVAL
    }
}
