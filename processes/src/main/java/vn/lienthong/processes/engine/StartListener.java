package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.form.TaskForms;

/** When somebody starts a process: with what its form asks for and nothing else, however it was started. */
@Component
class StartListener implements ExecutionListener {

    private final TaskForms forms;

    StartListener(TaskForms forms) {
        this.forms = forms;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.getSuperExecution() != null || !CurrentUser.isOrdinary()) {
            return;
        }
        var start = startEvent(execution);
        var form = forms.of(execution.getProcessDefinitionId(), start.getCamundaFormKey());
        for (var name : execution.getVariableNames()) {
            if (form.field(name).isEmpty() && !isStarter(start, name, execution.getVariable(name))) {
                throw new Refusal("Biểu mẫu không có ô nhập “%s”".formatted(name));
            }
        }
    }

    /** The engine itself notes who starts. */
    private static boolean isStarter(StartEvent start, String name, @Nullable Object value) {
        return name.equals(start.getCamundaInitiator()) && CurrentUser.id().equals(value);
    }

    private static StartEvent startEvent(DelegateExecution execution) {
        return execution.getBpmnModelInstance().getModelElementsByType(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof Process)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A process without a start can't be started"));
    }
}
