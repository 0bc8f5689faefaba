package vn.lienthong.processes.indexing;

import org.jspecify.annotations.Nullable;

/**
 * What a worker says of its job; numbers are of the whole job, also of what others did before.
 *
 * @param worker as it called itself when it took the job
 * @param state RUNNING, or how it ended
 */
public record JobReport(
        String worker,
        IndexJob.State state,
        @Nullable String place,
        long done,
        long found,
        long repaired,
        @Nullable String detail) {}
