package vn.lienthong.processes.judicial.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the citizen took the request back.
 *
 * @param by account of the caller, or of the officer whom the citizen told; null, as {@code at}, where that was not kept
 */
public record Withdrawal(
        String reason, @Nullable String by, @Nullable Instant at) {}
