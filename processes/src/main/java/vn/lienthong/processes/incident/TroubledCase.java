package vn.lienthong.processes.incident;

import org.jspecify.annotations.Nullable;

/**
 * A case that something has failed in.
 *
 * @param trouble id of the {@link Trouble}
 * @param code null where the case has none yet
 */
public record TroubledCase(
        String trouble, String caseId, @Nullable String code) {}
