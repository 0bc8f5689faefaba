package vn.lienthong.processes.judicial.rule;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialVariables;
import vn.lienthong.processes.judicial.rule.mybatis.RuleMapper;

/**
 * The officer has seen papers and says that it is the right person; parents and guardians are the registry's to say. Of
 * whom the registry was never asked, nobody can say it.
 */
@Component
class ConfirmJudicialIdentity implements JavaDelegate {

    private final JudicialRequests requests;
    private final RuleMapper rows;

    ConfirmJudicialIdentity(JudicialRequests requests, RuleMapper rows) {
        this.requests = requests;
        this.rows = rows;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var request = requests.lock(new JudicialVariables(execution).request());
        if (request.identityLevel() == null) {
            throw new Refusal("Thông tin đã được sửa sau khi tra cứu: hãy chọn tra cứu lại");
        }
        rows.confirmed(request.id());
    }
}
