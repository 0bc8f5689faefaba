package vn.lienthong.processes.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens beside the flow while a case runs: an event subprocess that does not interrupt.
 *
 * @param message name of the message that starts it; null when time does
 * @param cycle ISO 8601 repetition that starts it; null when a message does
 */
public record EventPart(
        String id,
        String name,
        String startId,
        String startName,
        @Nullable String message,
        @Nullable String cycle,
        List<Work> work,
        String endName) {}
