package vn.lienthong.processes.engine;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The number of the Bước that a flow node belongs to: its extension property {@code step}. */
@Component
class StepNumbers {

    private static final String STEP = "step";
    private static final int KNOWN_NODES = 20_000;

    /** Each event of the history asks, and a diagram is a tree to be searched. */
    private final LoadingCache<Node, Optional<Integer>> known =
            Caffeine.newBuilder().maximumSize(KNOWN_NODES).build(StepNumbers::read);

    /** The step's number, from 1; null for nodes outside the steps. */
    @Nullable
    Integer of(@Nullable String processInstanceId, @Nullable String processDefinitionId, @Nullable String activityId) {
        var step = of(processDefinitionId, activityId);
        return step == null && processInstanceId != null ? ofCaller(processInstanceId) : step;
    }

    /** A shared part belongs to the step that called it. */
    private @Nullable Integer ofCaller(String processInstanceId) {
        var instance = Context.getCommandContext().getExecutionManager().findExecutionById(processInstanceId);
        for (var caller = instance == null ? null : instance.getSuperExecution();
                caller != null;
                caller = caller.getProcessInstance().getSuperExecution()) {
            var step = of(caller.getProcessDefinitionId(), caller.getActivityId());
            if (step != null) {
                return step;
            }
        }
        return null;
    }

    private @Nullable Integer of(@Nullable String processDefinitionId, @Nullable String activityId) {
        return processDefinitionId == null || activityId == null
                ? null
                : known.get(new Node(processDefinitionId, activityId)).orElse(null);
    }

    private static Optional<Integer> read(Node of) {
        var diagram = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(of.processDefinitionId());
        BaseElement node = diagram == null
                ? null
                : diagram.getModelElementById(of.activityId().replaceFirst("#multiInstanceBody$", ""));
        return node == null
                ? Optional.empty()
                : ExtensionProperties.of(node).get(STEP).map(Integer::valueOf);
    }

    /** A flow node of a definition, which never changes. */
    private record Node(String processDefinitionId, String activityId) {}
}
