package vn.lienthong.processes.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How a case has ended, where its diagram says so: a node with the extension property {@code caseState} =
 * {@code CANCELLED} gives a case up that the engine has brought to an end in due order.
 */
@Component
class CaseEndings {

    private static final String PROPERTY = "caseState";
    private static final String CANCELLED = "CANCELLED";

    boolean cancel(HistoricProcessInstanceEventEntity event) {
        return last(event)
                .flatMap(node -> ExtensionProperties.of(node).get(PROPERTY))
                .filter(CANCELLED::equals)
                .isPresent();
    }

    /** Name of the end that the case has reached; null for a case that was deleted, or an end without a name. */
    @Nullable
    String name(HistoricProcessInstanceEventEntity event) {
        return last(event)
                .filter(FlowElement.class::isInstance)
                .map(end -> ((FlowElement) end).getName())
                .filter(name -> !name.isBlank())
                .orElse(null);
    }

    private static Optional<BaseElement> last(HistoricProcessInstanceEventEntity event) {
        var diagram = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(event.getProcessDefinitionId());
        var last = event.getEndActivityId();
        return last == null || diagram == null
                ? Optional.empty()
                : Optional.ofNullable(diagram.<BaseElement>getModelElementById(last));
    }
}
