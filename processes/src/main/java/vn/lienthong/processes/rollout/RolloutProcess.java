package vn.lienthong.processes.rollout;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.engine.ExtensionProperties;

/**
 * What a rollout's diagram says of itself, in the extension properties of its process.
 *
 * @param model number of the appendix's row
 * @param lead agency that opens its cases; null where it is chosen when a case is opened
 * @param deadline the date by which the appendix wants it done
 */
record RolloutProcess(
        String key, String name, int model, @Nullable AgencyCode lead, Lifecycle lifecycle, LocalDate deadline) {

    private static final String CHOSEN = "${";

    /** The rollout of that key in a diagram; empty where the process is none. */
    static Optional<RolloutProcess> of(BpmnModelInstance diagram, String key) {
        Process process = diagram.getModelElementById(key);
        var properties = ExtensionProperties.of(process);
        var model = properties.get("model");
        var lead = properties.get("lead");
        var deadline = properties.get("deadline");
        if (model.isEmpty() || lead.isEmpty() || deadline.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RolloutProcess(
                key,
                process.getName(),
                Integer.parseInt(model.get()),
                lead.get().startsWith(CHOSEN) ? null : new AgencyCode(lead.get()),
                properties.get("lifecycle").map(Lifecycle::of).orElse(Lifecycle.ONE_OFF),
                LocalDate.parse(deadline.get())));
    }

    /** How long a rollout lives. */
    enum Lifecycle {
        /** Until its deadline. */
        ONE_OFF,
        /** It goes on after its deadline, period by period. */
        CONTINUOUS,
        /** It waits until there is something to do, and has no deadline until then. */
        DORMANT;

        private static Lifecycle of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
