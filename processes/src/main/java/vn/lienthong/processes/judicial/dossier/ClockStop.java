package vn.lienthong.processes.judicial.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.judicial.clock.StopReason;

/**
 * A time in which the citizen had the case, not the agency.
 *
 * @param startedAt when the clock went on; null while it stands
 */
public record ClockStop(Instant stoppedAt, @Nullable Instant startedAt, StopReason reason) {}
