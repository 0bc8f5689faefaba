package vn.lienthong.processes.rollout;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.ExtensionProperties;

/** What a shared part is told of the step that calls it; diagrams know this bean as {@code steps}. */
@Component
public class Steps {

    private static final String STEP = "step";

    private static final int KNOWN_TEXTS = 2_000;

    /** Every case asks at every step, and a diagram is a tree to be searched. */
    private final Cache<Node, Optional<String>> texts =
            Caffeine.newBuilder().maximumSize(KNOWN_TEXTS).build();

    Steps() {}

    /** The name of the calling node: that is what the part's task is called. */
    public String name(DelegateExecution execution) {
        return execution.getBpmnModelElementInstance().getName();
    }

    /** The appendix's own words for the step, which stand at the step's main node; null outside the steps. */
    public @Nullable String text(DelegateExecution execution) {
        var node = new Node(execution.getProcessDefinitionId(), execution.getCurrentActivityId());
        return texts.get(node, any -> textOf(execution.getBpmnModelElementInstance()))
                .orElse(null);
    }

    private static Optional<String> textOf(FlowElement node) {
        return step(node).flatMap(step -> textOf(step, node));
    }

    private static Optional<String> textOf(String step, FlowElement node) {
        return node.getModelInstance().getModelElementsByType(FlowNode.class).stream()
                .filter(other -> step(other).equals(Optional.of(step)))
                .flatMap(other -> other.getDocumentations().stream())
                .map(text -> text.getTextContent())
                .findFirst();
    }

    private static Optional<String> step(FlowElement node) {
        return ExtensionProperties.of(node).get(STEP);
    }

    /** A flow node of a definition, which never changes. */
    private record Node(String processDefinitionId, String activityId) {}
}
