package vn.lienthong.processes.payout.clean;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.Refusal;

/** The commune says that it has worked through what does not match: nothing of it may be left. */
@Component("payoutMismatchesResolved")
class MismatchesResolved implements JavaDelegate {

    private final PayoutChunks chunks;

    MismatchesResolved(PayoutChunks chunks) {
        this.chunks = chunks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int open = chunks.mismatches(execution);
        if (open > 0) {
            throw new Refusal("Còn %d người không khớp dữ liệu dân cư chưa được xử lý".formatted(open));
        }
    }
}
