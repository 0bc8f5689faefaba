package vn.lienthong.processes.payout.clean;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The department's leader approves a checked list: from now on its payments are due. */
@Component("approvePayoutList")
class ApprovePayoutList implements JavaDelegate {

    private final Lists lists;

    ApprovePayoutList(Lists lists) {
        this.lists = lists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lists.approve(Part.of(execution), Acting.now());
    }
}
