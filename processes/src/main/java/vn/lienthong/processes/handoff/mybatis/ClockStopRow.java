package vn.lienthong.processes.handoff.mybatis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stay at a node where nobody is to blame for the waiting. */
public record ClockStopRow(
        String reason, Instant fromAt, @Nullable Instant toAt) {}
