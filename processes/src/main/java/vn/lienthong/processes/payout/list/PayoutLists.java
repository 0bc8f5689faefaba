package vn.lienthong.processes.payout.list;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.payout.Periods;

/** The lists of a period, one a commune; diagrams know this bean as {@code payoutLists}. */
@Component
public class PayoutLists {

    private final Periods periods;

    PayoutLists(Periods periods) {
        this.periods = periods;
    }

    /** Codes of the communes that somebody of the period's list lives in. */
    public List<String> communes(DelegateExecution execution) {
        return periods.communes(periods.byId(PeriodOf.execution(execution)));
    }
}
