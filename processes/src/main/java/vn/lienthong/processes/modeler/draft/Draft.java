package vn.lienthong.processes.modeler.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody changes.
 *
 * @param procedureKey the procedure that it changes; null for a new one, as the two below
 * @param baseVersion the version that it was begun from
 * @param baseDefinition the engine's id of that version
 * @param createdBy user id, or {@code system}
 * @param proposal the proposal that waits for a decision about it: until then it is not changed; null when there is none
 */
public record Draft(
        long id,
        String name,
        @Nullable String procedureKey,
        @Nullable Integer baseVersion,
        @Nullable String baseDefinition,
        String createdBy,
        Instant createdAt,
        @Nullable Long proposal) {

    /** The version that it was begun from; null for a new procedure. */
    public @Nullable DraftBase base() {
        return procedureKey == null || baseVersion == null || baseDefinition == null
                ? null
                : new DraftBase(procedureKey, baseVersion, baseDefinition);
    }
}
