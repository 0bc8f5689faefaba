package vn.lienthong.processes.modeler.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.agency.Agency;
import vn.lienthong.processes.agency.UnitLevel;
import vn.lienthong.processes.modeler.ElementWords;

/** Every agency that is named exists today, and can be found from the unit of the case. */
class AgencyRules implements Rule {

    private static final Pattern NAMED = Pattern.compile("\\$\\{agencies\\.\\w+\\(execution, '([^']*)'\\)}");
    private static final String SAME_UNIT = "${unit}";

    @Override
    public void check(Diagram diagram, Surroundings around, Findings findings) {
        for (var lane : diagram.elements(Lane.class)) {
            Diagram.property(lane, "agency")
                    .filter(agency ->
                            !agency.startsWith("${") && around.agency(agency).isEmpty())
                    .ifPresent(agency -> findings.error(lane, unknown(ElementWords.of(lane), agency)));
        }
        Diagram.property(diagram.process(), "lead")
                .filter(agency ->
                        !agency.startsWith("${") && around.agency(agency).isEmpty())
                .ifPresent(agency ->
                        findings.error(diagram.process(), unknown(ElementWords.of(diagram.process()), agency)));
        var unit = unitLevel(diagram, around);
        diagram.elements(UserTask.class).forEach(task -> named(task.getCamundaCandidateGroups())
                .ifPresent(agency -> check(task, agency, unit, around, findings)));
        for (var call : diagram.elements(CallActivity.class)) {
            var passed = Diagram.passed(call);
            Optional.ofNullable(passed.get("agency"))
                    .filter(agency -> !agency.contains("${"))
                    .ifPresent(agency -> check(
                            call,
                            agency,
                            SAME_UNIT.equals(passed.get("unit")) ? unit : Optional.empty(),
                            around,
                            findings));
        }
    }

    private static void check(
            FlowNode node, String code, Optional<UnitLevel> unit, Surroundings around, Findings findings) {
        var agency = around.agency(code);
        if (agency.isEmpty()) {
            findings.error(node, unknown(ElementWords.of(node), code));
        } else if (unit.filter(level -> agency.get().level().compareTo(level) > 0)
                .isPresent()) {
            findings.error(node, below(node, agency.get(), unit.get()));
        }
    }

    private static String unknown(String what, String agency) {
        return "%s giao cho cơ quan “%s”, danh bạ hôm nay không có: chọn cơ quan trong danh sách"
                .formatted(what, agency);
    }

    private static String below(FlowNode node, Agency agency, UnitLevel unit) {
        return "%s giao cho %s (%s), mà hồ sơ ở %s nên không biết là nơi nào: gọi một phần dùng chung lặp lại cho từng nơi"
                .formatted(ElementWords.of(node), agency.name(), label(agency.level()), label(unit));
    }

    private static String label(UnitLevel level) {
        return level.label().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> named(@Nullable String groups) {
        if (groups == null) {
            return Optional.empty();
        }
        var named = NAMED.matcher(groups);
        return named.matches() ? Optional.of(named.group(1)) : Optional.empty();
    }

    /**
     * The level of the unit that cases have there: rollouts are opened for a district, a part that is called for another unit
     * than the caller's is that of a commune. Empty where it is not known.
     */
    private static Optional<UnitLevel> unitLevel(Diagram diagram, Surroundings around) {
        return Rollout.of(diagram, around).map(rollout -> {
            boolean elsewhere = rollout.main().elements(CallActivity.class).stream()
                    .filter(call -> diagram.key().equals(call.getCalledElement()))
                    .anyMatch(call -> !SAME_UNIT.equals(Diagram.passed(call).get("unit")));
            return elsewhere ? UnitLevel.COMMUNE : UnitLevel.DISTRICT;
        });
    }
}
