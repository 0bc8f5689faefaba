package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
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
        var last = event.getEndActivityId();
        var diagram = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(event.getProcessDefinitionId());
        return last != null
                && diagram != null
                && diagram.getModelElementById(last) instanceof BaseElement node
                && ExtensionProperties.of(node)
                        .get(PROPERTY)
                        .filter(CANCELLED::equals)
                        .isPresent();
    }
}
