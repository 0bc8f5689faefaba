package vn.lienthong.processes.payout.clean;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The commune confirms its list: nothing of it changes from now on. */
@Component("confirmPayoutList")
class ConfirmPayoutList implements JavaDelegate {

    private final Lists lists;

    ConfirmPayoutList(Lists lists) {
        this.lists = lists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lists.confirm(Part.of(execution), Acting.now());
    }
}
