package vn.lienthong.processes.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricFormPropertyEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.history.CaseJournal;

/**
 * Takes the engine's history: what is read of it to the engine's own tables, all of it to the case journal, and to the
 * clock of the case. What officers fill in belongs to the case file, so the values of such variables go to neither.
 */
@Component
class CaseHistoryHandler implements HistoryEventHandler {

    private final HistoryEventHandler database = new ReadHistory();
    private final CaseEventTranslator translator;
    private final ControlVariables controlVariables;
    private final CaseJournal journal;
    private final StoppedClocks stoppedClocks;

    CaseHistoryHandler(
            CaseEventTranslator translator,
            ControlVariables controlVariables,
            CaseJournal journal,
            StoppedClocks stoppedClocks) {
        this.translator = translator;
        this.controlVariables = controlVariables;
        this.journal = journal;
        this.stoppedClocks = stoppedClocks;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity variable && !isKept(variable)) {
            return;
        }
        if (event instanceof HistoricFormPropertyEventEntity sent && !isKept(sent)) {
            return;
        }
        database.handleEvent(event);
        var caseId = event.getRootProcessInstanceId();
        if (caseId != null) {
            translator.translate(event).ifPresent(caseEvent -> journal.record(caseId, caseEvent));
            if (event instanceof HistoricActivityInstanceEventEntity activity) {
                stoppedClocks.notice(activity);
            }
        }
    }

    private boolean isKept(HistoricVariableUpdateEventEntity variable) {
        return controlVariables.include(variable.getProcessDefinitionId(), variable.getVariableName())
                && !Repetitions.isCounting(variable.getVariableName());
    }

    /** What a form sends is written down once more as its property, before the diagram's first step can take it out. */
    private boolean isKept(HistoricFormPropertyEventEntity sent) {
        return controlVariables.include(sent.getProcessDefinitionId(), sent.getPropertyId());
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }
}
