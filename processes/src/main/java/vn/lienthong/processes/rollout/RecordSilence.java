package vn.lienthong.processes.rollout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.casefile.CaseFiles;
import vn.lienthong.processes.casefile.Paper;
import vn.lienthong.processes.engine.CaseOf;
import vn.lienthong.processes.handoff.HandOffs;
import vn.lienthong.processes.history.CaseEvent;
import vn.lienthong.processes.opening.CaseVariables;

/** Files what an agency's silence counts as, once the time for its opinion is over. */
@Component
class RecordSilence implements JavaDelegate {

    /** The form that the agency would have filled in names the fields. */
    private static final String FORM = "camunda-forms:deployment:forms/opinions/giveOpinion.form";

    private final CaseFiles caseFiles;
    private final HandOffs handOffs;
    private final ObjectMapper json;
    private final Silence silence;

    RecordSilence(
            CaseFiles caseFiles,
            HandOffs handOffs,
            ObjectMapper json,
            @Value("${lienthong.opinions.silence-counts-as:NO_OPINION}") Silence silence) {
        this.caseFiles = caseFiles;
        this.handOffs = handOffs;
        this.json = json;
        this.silence = silence;
    }

    @Override
    public void execute(DelegateExecution execution) throws JsonProcessingException {
        var agency = new CaseVariables(execution).required("opinionAgency", "cơ quan được hỏi");
        handOffs.silent(execution.getProcessInstanceId());
        var content = Map.of("opinionAgency", agency, "opinion", silence.name());
        caseFiles.file(new Paper(
                CaseOf.execution(execution),
                execution.getActivityInstanceId(),
                "giveOpinion",
                "Không có ý kiến đúng hạn",
                execution.getProcessDefinitionId(),
                FORM,
                json.writeValueAsString(content),
                CaseEvent.SYSTEM,
                null,
                null));
    }

    /** What silence counts as. */
    enum Silence {
        NO_OPINION,
        AGREE
    }
}
