package vn.lienthong.processes.judicial.opening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came in.
 *
 * @param caller account of the program that sent it; null when an officer enters it
 * @param receivedOn the day of receipt that an officer entered; null for today
 */
record Sent(
        RequestContent content,
        @Nullable String caller,
        @Nullable LocalDate receivedOn) {}
