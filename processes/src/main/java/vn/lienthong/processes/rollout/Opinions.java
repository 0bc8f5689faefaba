package vn.lienthong.processes.rollout;

import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.calendar.Deadlines;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.opening.CaseVariables;

/** What the diagram that asks for opinions has to know; it knows this bean as {@code opinions}. */
@Component
public class Opinions {

    private static final int DEFAULT_DAYS = 5;
    private static final int MOST_AGENCIES = 50;
    private static final int MOST_DAYS = 60;

    private static final Pattern MARKDOWN = Pattern.compile("\\p{Punct}");

    private static final String AGENCY = "agency";
    private static final String DAYS = "days";

    private final Agencies agencies;
    private final Deadlines deadlines;

    public Opinions(Agencies agencies, Deadlines deadlines) {
        this.agencies = agencies;
        this.deadlines = deadlines;
    }

    /**
     * Codes of the agencies that are asked, each once.
     *
     * @throws Refusal when none, too many, one that nobody answers to was chosen, one has days of its own that is not
     *     asked, or the days are too few or too many
     */
    public List<String> agencies(DelegateExecution execution) {
        var codes = new CaseVariables(execution)
                .codes("opinionAgencies").stream().distinct().toList();
        if (codes.isEmpty() || codes.size() > MOST_AGENCIES) {
            throw new Refusal("Chọn từ 1 đến %d cơ quan để lấy ý kiến".formatted(MOST_AGENCIES));
        }
        codes.forEach(code -> agencies.group(execution, code));
        demandAsked(execution, codes);
        demandBounded(execution);
        return codes;
    }

    private void demandAsked(DelegateExecution execution, List<String> asked) {
        ownDays(execution)
                .map(row -> row.prop(AGENCY).stringValue())
                .filter(code -> !asked.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new Refusal("Cơ quan có hạn riêng: “%s” không được lấy ý kiến"
                            .formatted(agencies.agencyName(new AgencyCode(code))));
                });
    }

    private static void demandBounded(DelegateExecution execution) {
        var days = Stream.concat(
                ownDays(execution).map(row -> row.prop(DAYS).numberValue()),
                Stream.ofNullable(execution.getVariable("opinionDays"))
                        .filter(Number.class::isInstance)
                        .map(Number.class::cast));
        if (days.anyMatch(each -> each.doubleValue() < 1 || each.doubleValue() > MOST_DAYS)) {
            throw new Refusal("Số ngày làm việc để trả lời phải từ 1 đến %d".formatted(MOST_DAYS));
        }
    }

    /** When the agency whose turn it is has to have answered: its own working days, else those of all, else five. */
    public Date due(DelegateExecution execution) {
        var days = ownDays(execution)
                .filter(row -> row.prop(AGENCY).stringValue().equals(execution.getVariable("opinionAgency")))
                .findFirst()
                .map(row -> (Object) row.prop(DAYS).numberValue())
                .orElseGet(() -> execution.getVariable("opinionDays"));
        return deadlines.workingDaysWithin(execution, days instanceof Number number ? number : DEFAULT_DAYS);
    }

    /** What somebody wrote, for a form's text, which is Markdown: to be read as it was written, line by line. */
    public String shown(@Nullable String text) {
        return text == null ? "" : MARKDOWN.matcher(text).replaceAll("\\\\$0").replaceAll("\\R", "\\\\\n");
    }

    private static Stream<SpinJsonNode> ownDays(DelegateExecution execution) {
        return new CaseVariables(execution)
                .rows("opinionOwnDays").stream()
                        .filter(row -> row.hasProp(AGENCY) && row.prop(AGENCY).isString())
                        .filter(row -> row.hasProp(DAYS) && row.prop(DAYS).isNumber());
    }
}
