package vn.lienthong.processes.engine;

import java.util.Optional;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.handoff.HandOffs;

/**
 * The nodes where nobody is to blame for the waiting: those with the extension properties {@code clock} =
 * {@code stopped} and {@code clockReason}. Tasks among them tell it themselves.
 */
@Component
class StoppedClocks {

    private static final String CLOCK = "clock";
    private static final String STOPPED = "stopped";
    private static final String REASON = "clockReason";

    private final HandOffs handOffs;

    StoppedClocks(HandOffs handOffs) {
        this.handOffs = handOffs;
    }

    static Optional<String> reason(ExtensionProperties node) {
        return node.get(CLOCK).filter(STOPPED::equals).flatMap(clock -> node.get(REASON));
    }

    void notice(HistoricActivityInstanceEventEntity event) {
        if (ActivityTypes.TASK_USER_TASK.equals(event.getActivityType())) {
            return;
        }
        if (event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
            reasonAt(event)
                    .ifPresent(reason -> handOffs.clockStops(
                            event.getRootProcessInstanceId(), event.getActivityInstanceId(), reason));
        } else if (event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)
                && reasonAt(event).isPresent()) {
            handOffs.clockRuns(event.getActivityInstanceId());
        } else if (event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE)) {
            migrated(event);
        }
    }

    /** A new version may say otherwise whether the clock stands at a node. */
    private void migrated(HistoricActivityInstanceEventEntity event) {
        reasonAt(event)
                .ifPresentOrElse(
                        reason -> handOffs.clockStops(
                                event.getRootProcessInstanceId(), event.getActivityInstanceId(), reason),
                        () -> handOffs.clockRuns(event.getActivityInstanceId()));
    }

    private static Optional<String> reasonAt(HistoricActivityInstanceEventEntity event) {
        var diagram = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(event.getProcessDefinitionId());
        return diagram != null && diagram.getModelElementById(event.getActivityId()) instanceof FlowNode node
                ? reason(ExtensionProperties.of(node))
                : Optional.empty();
    }
}
