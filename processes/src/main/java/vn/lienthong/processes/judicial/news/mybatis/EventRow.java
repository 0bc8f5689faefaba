package vn.lienthong.processes.judicial.news.mybatis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param data JSON object */
public record EventRow(
        int number,
        String type,
        String data,
        String contentHash,
        Instant saidAt,
        @Nullable Instant appliedAt) {}
