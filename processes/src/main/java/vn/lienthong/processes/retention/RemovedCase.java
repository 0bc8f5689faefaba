package vn.lienthong.processes.retention;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A case that is gone, and the rule by which: see {@link DueCase} and {@link Removed}. */
public record RemovedCase(
        String caseId,
        @Nullable String code,
        String processKey,
        Instant endedAt,
        Instant removedAt,
        String rule,
        BigDecimal years,
        String source,
        int instances,
        int messages,
        int handOffs,
        int papers,
        int attachments,
        boolean lineKept,
        @Nullable Instant unindexedAt) {}
