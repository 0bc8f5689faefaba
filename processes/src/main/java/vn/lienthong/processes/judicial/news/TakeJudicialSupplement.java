package vn.lienthong.processes.judicial.news;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.casefile.CaseFiles;
import vn.lienthong.processes.engine.CurrentUser;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.JudicialStates;
import vn.lienthong.processes.judicial.JudicialVariables;
import vn.lienthong.processes.judicial.clock.RequestClock;
import vn.lienthong.processes.judicial.news.mybatis.NewsMapper;

/**
 * The citizen has supplied what was asked for: by the API, which has written it down already, or to the officer, whose
 * form has become a paper of the case file. The clock goes on.
 */
@Component
class TakeJudicialSupplement implements JavaDelegate {

    private static final String TASK = "supplement";
    private static final String ANSWER = "answer";

    private final JudicialRequests requests;
    private final JudicialStates states;
    private final NewsMapper rows;
    private final CaseFiles caseFiles;
    private final RequestClock requestClock;
    private final ObjectMapper json;
    private final Clock clock;

    TakeJudicialSupplement(
            JudicialRequests requests,
            JudicialStates states,
            NewsMapper rows,
            CaseFiles caseFiles,
            RequestClock requestClock,
            ObjectMapper json,
            Clock clock) {
        this.requests = requests;
        this.states = states;
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.requestClock = requestClock;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var request = requests.lock(new JudicialVariables(execution).request());
        if (rows.open(request.id()).isPresent()) {
            rows.answer(request.id(), entered(request), CurrentUser.id(), clock.instant());
        }
        states.change(request, JudicialState.SUBMITTED);
        requestClock.start(execution, request);
    }

    private String entered(JudicialRequest request) {
        return caseFiles
                .latestPaper(request.caseId(), TASK)
                .map(paper -> answer(paper.content()))
                .filter(answer -> !answer.isBlank())
                .orElseThrow(() -> new Refusal("Chưa nhập: nội dung công dân bổ sung"));
    }

    private String answer(String content) {
        try {
            return json.readTree(content).path(ANSWER).asText().strip();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A paper of the case file is not JSON", e);
        }
    }
}
