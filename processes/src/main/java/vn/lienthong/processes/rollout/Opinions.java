package vn.lienthong.processes.rollout;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.calendar.Deadlines;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.opening.CaseVariables;

/** What the diagram that asks for opinions has to know; it knows this bean as {@code opinions}. */
@Component
public class Opinions {

    private static final int DEFAULT_DAYS = 5;
    private static final int MOST_AGENCIES = 50;

    private final Agencies agencies;
    private final Deadlines deadlines;

    public Opinions(Agencies agencies, Deadlines deadlines) {
        this.agencies = agencies;
        this.deadlines = deadlines;
    }

    /**
     * Codes of the agencies that are asked, each once.
     *
     * @throws Refusal when none, too many, or one that nobody answers to was chosen
     */
    public List<String> agencies(DelegateExecution execution) {
        var codes = new CaseVariables(execution)
                .codes("opinionAgencies").stream().distinct().toList();
        if (codes.isEmpty() || codes.size() > MOST_AGENCIES) {
            throw new Refusal("Chọn từ 1 đến %d cơ quan để lấy ý kiến".formatted(MOST_AGENCIES));
        }
        codes.forEach(code -> agencies.group(execution, code));
        return codes;
    }

    /** When an agency has to have answered: the asked number of working days, five unless it was said. */
    public Date due(DelegateExecution execution) {
        var days = execution.getVariable("opinionDays");
        return deadlines.workingDaysWithin(execution, days instanceof Number number ? number : DEFAULT_DAYS);
    }
}
