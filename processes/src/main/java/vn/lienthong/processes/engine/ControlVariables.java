package vn.lienthong.processes.engine;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The variables that steer a process: ids, codes, decisions, totals. Those of every process are named here, a process
 * adds its own in its extension property {@code variables} (names with commas between). Whatever else a form sends is
 * content and goes to the case file.
 */
@Component
class ControlVariables {

    private static final String PROPERTY = "variables";
    private static final int KNOWN_DEFINITIONS = 1_000;

    private static final Set<String> OF_EVERY_PROCESS = Set.of(
            "unit",
            "caseCode",
            "caseTitle",
            "caseDue",
            "parentCaseCode",
            "starter",
            "outcome",
            "reason",
            "forwardTo",
            "opinionAgencies",
            "opinionDays",
            "opinionOwnDays",
            "taskKey",
            "agency",
            "workName",
            "stepText",
            "loopCounter");

    private static final List<String> PREFIXES = List.of("holder_", "forwards_", "nrOf");

    private final LoadingCache<String, List<String>> known =
            Caffeine.newBuilder().maximumSize(KNOWN_DEFINITIONS).build(ControlVariables::read);

    boolean include(@Nullable String processDefinitionId, String variable) {
        return OF_EVERY_PROCESS.contains(variable)
                || PREFIXES.stream().anyMatch(variable::startsWith)
                || processDefinitionId != null && known.get(processDefinitionId).contains(variable);
    }

    private static List<String> read(String processDefinitionId) {
        var cache = Context.getProcessEngineConfiguration().getDeploymentCache();
        var definition = cache.findDeployedProcessDefinitionById(processDefinitionId);
        var diagram = cache.findBpmnModelInstanceForProcessDefinition(processDefinitionId);
        Process process = diagram.getModelElementById(definition.getKey());
        return ExtensionProperties.of(process)
                .get(PROPERTY)
                .map(names -> Arrays.asList(names.split("\\s*,\\s*")))
                .orElse(List.of());
    }
}
