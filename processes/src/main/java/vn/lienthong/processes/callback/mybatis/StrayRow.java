package vn.lienthong.processes.callback.mybatis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.callback.Stray.Settlement;
import vn.lienthong.processes.callback.StrayReason;

/** @param data JSON */
public record StrayRow(
        long id,
        String callbackId,
        String partner,
        String requestId,
        String type,
        int number,
        String data,
        Instant saidAt,
        Instant receivedAt,
        StrayReason reason,
        @Nullable Settlement settledAs,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String note) {}
