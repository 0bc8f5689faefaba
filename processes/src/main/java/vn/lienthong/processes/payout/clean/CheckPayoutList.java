package vn.lienthong.processes.payout.clean;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The department has checked a confirmed list; not the person who confirmed it. */
@Component("checkPayoutList")
class CheckPayoutList implements JavaDelegate {

    private final Lists lists;

    CheckPayoutList(Lists lists) {
        this.lists = lists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lists.check(Part.of(execution), Acting.now());
    }
}
