package vn.lienthong.processes.payout.list;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.payout.Period;
import vn.lienthong.processes.payout.list.mybatis.ImportMapper;

/** Closes the list of a period: from now on nobody is added, and its communes begin to work. */
@Component
class ClosePayoutImport implements JavaDelegate {

    private final ImportMapper rows;

    ClosePayoutImport(ImportMapper rows) {
        this.rows = rows;
    }

    /** An import that begins at the same moment waits for the period's row, and is then refused. */
    @Override
    public void execute(DelegateExecution execution) {
        long period = PeriodOf.execution(execution);
        var state = rows.lockPeriod(period).orElse("");
        if (rows.isRunning(period)) {
            throw new Refusal("Danh sách đang được nhập, hãy đợi nhập xong rồi hoàn thành công việc này");
        }
        if (!rows.hasLists(period)) {
            throw new Refusal("Chưa có người nào trong danh sách, hãy nhập danh sách trước");
        }
        if (rows.startPaying(period) == 0 && !state.equals(Period.State.PAYING.name())) {
            throw new Refusal("Kỳ chi trả đã khóa sổ hoặc đã hủy");
        }
    }
}
