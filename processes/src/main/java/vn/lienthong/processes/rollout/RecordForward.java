package vn.lienthong.processes.rollout;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;

/** Hands the task that called this part to another agency: the task comes up again, on that agency's desk. */
@Component
class RecordForward implements JavaDelegate {

    private final Agencies agencies;

    RecordForward(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new CaseVariables(execution);
        var agency = variables.required("forwardTo", "cơ quan nhận");
        variables.required("reason", "lý do chuyển");
        // Fails with a clear message while the officer still has the form before him.
        agencies.group(execution, agency);
        var task = variables.required("taskKey", "công việc được chuyển");
        execution.getSuperExecution().getProcessInstance().setVariable(Agencies.holderVariable(task), agency);
    }
}
