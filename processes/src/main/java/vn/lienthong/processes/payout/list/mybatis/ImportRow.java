package vn.lienthong.processes.payout.list.mybatis;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code payout_import}.
 *
 * @param state READING, CHECKING, DONE or FAILED
 * @param failure why it failed, for people
 */
public record ImportRow(
        UUID id,
        long period,
        String fileName,
        String state,
        @Nullable String failure,
        long sizeBytes,
        long readBytes,
        int readRows,
        int accepted,
        int repaired,
        int rejected,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt) {

    public boolean isRunning() {
        return state.equals("READING") || state.equals("CHECKING");
    }

    /** How much of the file was read, from 0 to 100. */
    public int percent() {
        return sizeBytes == 0 ? 0 : (int) Math.min(100, readBytes * 100 / sizeBytes);
    }
}
