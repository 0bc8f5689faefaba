package vn.lienthong.processes.judicial.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the person has agreed to. */
public record Consent(
        String id,
        String purpose,
        String scope,
        Instant givenAt,
        String channel,
        @Nullable Instant withdrawnAt) {}
