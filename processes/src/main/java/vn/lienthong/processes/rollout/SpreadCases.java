package vn.lienthong.processes.rollout;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.casefile.CaseFile;
import vn.lienthong.processes.casefile.CaseFiles;
import vn.lienthong.processes.engine.CaseOf;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.opening.CaseVariables;

/** Opens a case of the same rollout for each unit that was chosen: all of them, or none when one can't be opened. */
@Component
class SpreadCases implements JavaDelegate {

    private static final int MOST_UNITS = 200;

    private final CaseFiles caseFiles;

    SpreadCases(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new CaseVariables(execution);
        var units = variables.codes("spreadUnits").stream().distinct().toList();
        if (units.size() > MOST_UNITS) {
            throw new Refusal("Mỗi lần nhân rộng không quá %d đơn vị".formatted(MOST_UNITS));
        }
        var due = variables.required("spreadDue", "thời hạn nhân rộng");
        var parent = variables.required(CaseVariables.CASE_CODE, "mã hồ sơ");
        var key = caseFiles
                .byId(CaseOf.execution(execution))
                .map(CaseFile::processKey)
                .orElseThrow(() -> new IllegalStateException("The case has no file"));
        for (var unit : units) {
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .startProcessInstanceByKey(key, start(unit, due, parent));
        }
    }

    private static Map<String, Object> start(String unit, String due, String parentCaseCode) {
        var variables = new HashMap<String, Object>();
        variables.put(CaseVariables.UNIT, unit);
        variables.put(CaseVariables.CASE_DUE, due);
        variables.put(CaseVariables.PARENT_CASE_CODE, parentCaseCode);
        return variables;
    }
}
