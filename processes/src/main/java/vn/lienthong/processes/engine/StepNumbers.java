package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The number of the Bước that a flow node belongs to: its extension property {@code step}. */
@Component
class StepNumbers {

    private static final String STEP = "step";

    /** The step's number, from 1; null for nodes outside the steps. The engine's deployment cache holds the diagrams. */
    @Nullable
    Integer of(@Nullable String processDefinitionId, @Nullable String activityId) {
        if (processDefinitionId == null || activityId == null) {
            return null;
        }
        var diagram = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(processDefinitionId);
        BaseElement node = diagram == null
                ? null
                : diagram.getModelElementById(activityId.replaceFirst("#multiInstanceBody$", ""));
        return node == null
                ? null
                : ExtensionProperties.of(node).get(STEP).map(Integer::valueOf).orElse(null);
    }
}
