package vn.lienthong.processes.judicial.result;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a result; nothing of what it says.
 *
 * @param keyId which key it is encrypted with
 * @param checkedDespite why it is the right person although the comparison says otherwise
 * @param receipt VNeID's
 */
public record ResultView(
        String keyId,
        Instant receivedAt,
        @Nullable String checkedBy,
        @Nullable Instant checkedAt,
        @Nullable String checkedDespite,
        @Nullable Instant deliveredAt,
        @Nullable String receipt) {}
