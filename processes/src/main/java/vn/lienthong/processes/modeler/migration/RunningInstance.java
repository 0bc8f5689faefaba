package vn.lienthong.processes.modeler.migration;

import org.jspecify.annotations.Nullable;

/**
 * A running instance of a procedure.
 *
 * @param instanceId the engine's process instance, which a case may have called
 * @param caseId the root of it
 * @param caseCode null for a case without a file
 * @param definition the engine's id of the version that it runs by
 */
public record RunningInstance(
        String instanceId, String caseId, @Nullable String caseCode, String definition) {}
