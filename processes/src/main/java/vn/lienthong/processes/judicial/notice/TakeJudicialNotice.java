package vn.lienthong.processes.judicial.notice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialVariables;

/**
 * Keeps the state that a caller is to be told of: the request goes on meanwhile. Reads {@code notice}; sets it again, and
 * {@code noticeWanted}, for this notice alone. Nobody is told of requests that an officer has entered.
 */
@Component
class TakeJudicialNotice implements JavaDelegate {

    private final JudicialRequests requests;
    private final JudicialNotices notices;

    TakeJudicialNotice(JudicialRequests requests, JudicialNotices notices) {
        this.requests = requests;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new JudicialVariables(execution);
        boolean wanted =
                requests.byId(variables.request()).filter(notices::isWanted).isPresent();
        execution.setVariableLocal("notice", variables.notice().name());
        execution.setVariableLocal("noticeWanted", wanted);
    }
}
