package vn.lienthong.processes.rollout;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.opening.CaseVariables;

/**
 * Hands the task that called this part to another agency: the task comes up again, on that agency's desk. When agencies
 * pass it on for the third time, the leaders of the agency that is accountable for it get it, and settle who does it.
 */
@Component
class RecordForward implements JavaDelegate {

    private static final int MOST_FORWARDS = 2;

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
        var caller = execution.getSuperExecution().getProcessInstance();
        int forwards = caller.getVariable(Agencies.forwardsVariable(task)) instanceof Number before
                ? before.intValue() + 1
                : 1;
        caller.setVariable(Agencies.forwardsVariable(task), forwards);
        boolean isSettled = isWithLeaders(caller.getVariable(Agencies.holderVariable(task)));
        caller.setVariable(
                Agencies.holderVariable(task),
                forwards > MOST_FORWARDS && !isSettled ? settlers(execution, variables) : agency);
    }

    private String settlers(DelegateExecution execution, CaseVariables variables) {
        var accountable = variables.required("agency", "cơ quan chịu trách nhiệm");
        agencies.leaders(execution, accountable);
        return Agencies.leadersOf(accountable);
    }

    private static boolean isWithLeaders(@Nullable Object holder) {
        return holder instanceof String desk && GroupId.isLeaders(desk);
    }
}
