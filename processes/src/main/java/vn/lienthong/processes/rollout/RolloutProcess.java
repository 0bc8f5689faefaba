package vn.lienthong.processes.rollout;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.engine.ExtensionProperties;

/**
 * What a rollout's diagram says of itself, in the extension properties of its process.
 *
 * @param model number of the appendix's row
 * @param lead agency that opens its cases
 */
record RolloutProcess(String key, int model, AgencyCode lead) {

    /** The rollout of that key in a diagram; empty where the process is none. */
    static Optional<RolloutProcess> of(BpmnModelInstance diagram, String key) {
        Process process = diagram.getModelElementById(key);
        var properties = ExtensionProperties.of(process);
        return properties.get("model").flatMap(model -> properties
                .get("lead")
                .map(lead -> new RolloutProcess(key, Integer.parseInt(model), new AgencyCode(lead))));
    }
}
