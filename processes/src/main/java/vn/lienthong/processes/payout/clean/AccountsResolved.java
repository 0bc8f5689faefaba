package vn.lienthong.processes.payout.clean;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.Refusal;

/** The commune says that it has worked through who has no account: nobody of them may be left. */
@Component("payoutAccountsResolved")
class AccountsResolved implements JavaDelegate {

    private final PayoutChunks chunks;

    AccountsResolved(PayoutChunks chunks) {
        this.chunks = chunks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int open = chunks.unaccounted(execution);
        if (open > 0) {
            throw new Refusal("Còn %d người chưa có tài khoản nhận được tiền chưa được xử lý".formatted(open));
        }
    }
}
