package vn.lienthong.processes.payout.money;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.payout.PayoutSettings;
import vn.lienthong.processes.payout.money.mybatis.PublicationMapper;

/** Which chunks of a commune's list are still to be published; diagrams know this bean as {@code payoutPublications}. */
@Component
public class PayoutPublications {

    private final PublicationMapper rows;
    private final PayoutSettings settings;

    PayoutPublications(PublicationMapper rows, PayoutSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /** Numbers of the next chunks, at most {@code lienthong.payout.wave}, that a target was not told of. */
    public List<Integer> toPublish(DelegateExecution execution, String target) {
        var variables = new PayoutVariables(execution);
        return rows.open(variables.period(), variables.commune(), PublicationTarget.valueOf(target), settings.wave());
    }

    /** How many chunks a target was not told of. */
    public int open(DelegateExecution execution, String target) {
        var variables = new PayoutVariables(execution);
        return rows.countOpen(variables.period(), variables.commune(), PublicationTarget.valueOf(target));
    }
}
