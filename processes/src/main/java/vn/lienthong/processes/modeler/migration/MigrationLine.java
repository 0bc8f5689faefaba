package vn.lienthong.processes.modeler.migration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An instance that goes on in a new version, or can't.
 *
 * @param problem why not, in Vietnamese
 */
public record MigrationLine(
        String instanceId,
        String caseId,
        @Nullable String caseCode,
        String procedureKey,
        @Nullable String problem,
        @Nullable Instant at) {}
