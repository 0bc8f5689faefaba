package vn.lienthong.processes.modeler.draft;

import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * The version that a draft is begun from.
 *
 * @param definition the engine's id
 */
public record DraftBase(String procedure, int version, String definition) {

    public static DraftBase of(ProcessDefinition version) {
        return new DraftBase(version.getKey(), version.getVersion(), version.getId());
    }
}
