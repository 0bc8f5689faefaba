package vn.lienthong.processes.payout.clean;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A list goes back to its commune, which may change it and has to confirm it anew. */
@Component("returnPayoutList")
class ReturnPayoutList implements JavaDelegate {

    private final Lists lists;

    ReturnPayoutList(Lists lists) {
        this.lists = lists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lists.giveBack(Part.of(execution));
    }
}
