package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
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
        var form = forms.of(execution.getProcessDefinitionId(), formKey(execution));
        for (var name : execution.getVariableNames()) {
            if (form.field(name).isEmpty()) {
                throw new Refusal("Biểu mẫu không có ô nhập “%s”".formatted(name));
            }
        }
    }

    private static @Nullable String formKey(DelegateExecution execution) {
        return execution.getBpmnModelInstance().getModelElementsByType(StartEvent.class).stream()
                .map(StartEvent::getCamundaFormKey)
                .filter(key -> key != null)
                .findFirst()
                .orElse(null);
    }
}
