package vn.lienthong.processes.engine;

import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricExternalTaskLogEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricFormPropertyEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Writes those rows of the engine's history tables that somebody reads: Tasklist reads tasks, comments and the operation
 * log, and pages of ours the instances, what cases have called, and why. The rest is told by the case journal, once.
 */
final class ReadHistory extends DbHistoryEventHandler {

    /** How a case holds together: read by the page of its places. */
    private static final Set<String> ACTIVITIES =
            Set.of(ActivityTypes.CALL_ACTIVITY, ActivityTypes.MULTI_INSTANCE_BODY);

    /** What a place is called, and why it was dropped. */
    private static final Set<String> VARIABLES = Set.of("caseTitle", "dropReason");

    @Override
    public void handleEvent(HistoryEvent event) {
        if (isRead(event)) {
            super.handleEvent(event);
        }
    }

    private static boolean isRead(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity activity) {
            return ACTIVITIES.contains(activity.getActivityType());
        }
        if (event instanceof HistoricVariableUpdateEventEntity variable) {
            return VARIABLES.contains(variable.getVariableName());
        }
        if (event instanceof HistoricJobLogEvent job) {
            return job.isFailureLog();
        }
        if (event instanceof HistoricExternalTaskLogEntity task) {
            return task.isFailureLog();
        }
        return !(event instanceof HistoricIdentityLinkLogEventEntity)
                && !(event instanceof HistoricFormPropertyEventEntity);
    }

    /** Each value that a variable ever had. */
    @Override
    protected boolean shouldWriteHistoricDetail(HistoricVariableUpdateEventEntity event) {
        return false;
    }
}
