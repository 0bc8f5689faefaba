package vn.lienthong.processes.rollout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.Unit;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.opening.CaseVariables;

/** Where a step is done in several places at once; diagrams know this bean as {@code fanOut}. */
@Component
public class FanOut {

    private static final int MOST_PLACES = 100;
    private static final int LONGEST_NAME = 200;

    private final Agencies agencies;

    FanOut(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * The names that were written one a line: hospitals, tourist sites. Each once, in the order written.
     *
     * @throws Refusal when there is none, more than a hundred, or a name of more than 200 characters
     */
    public List<String> sites(DelegateExecution execution) {
        var sites = new CaseVariables(execution)
                .required("sites", "nơi được chọn triển khai")
                .lines()
                .map(String::strip)
                .filter(site -> !site.isEmpty())
                .distinct()
                .toList();
        sites.stream().filter(site -> site.length() > LONGEST_NAME).findFirst().ifPresent(site -> {
            throw new Refusal(
                    "Tên nơi triển khai dài quá %d ký tự: “%s …”".formatted(LONGEST_NAME, site.substring(0, 30)));
        });
        return demandSome(sites, "nơi triển khai");
    }

    /**
     * Codes of the communes that were chosen.
     *
     * @throws Refusal when there is none, more than a hundred, or one that is not of the case's unit
     */
    public List<String> communes(DelegateExecution execution) {
        var chosen = demandSome(
                new CaseVariables(execution)
                        .codes("communes").stream().distinct().toList(),
                "xã, thị trấn");
        Set<String> known = Set.copyOf(everyCommune(execution));
        chosen.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw new Refusal("“%s” không phải là xã, thị trấn của đơn vị".formatted(code));
        });
        return chosen;
    }

    /** Codes of all communes of the case's unit; none where the directory has none. */
    public List<String> everyCommune(DelegateExecution execution) {
        return communesOf(execution).stream().map(unit -> unit.code().value()).toList();
    }

    /** The communes of the case's unit, for the select boxes of Camunda Forms. */
    public SpinJsonNode communeOptions(DelegateExecution execution) {
        return Spin.JSON(communesOf(execution).stream()
                .map(unit -> Map.of("label", unit.name(), "value", unit.code().value()))
                .toList());
    }

    /**
     * Codes of the agencies that a form chose.
     *
     * @throws Refusal when there is none, or one that nobody answers to
     */
    public List<String> agencies(DelegateExecution execution, String variable) {
        var codes = demandSome(
                new CaseVariables(execution).codes(variable).stream().distinct().toList(), "cơ quan");
        codes.forEach(code -> agencies.group(execution, code));
        return codes;
    }

    public String unitName(String code) {
        return agencies.unitName(new UnitCode(code));
    }

    private List<Unit> communesOf(DelegateExecution execution) {
        return agencies.unitsBelow(new UnitCode(new CaseVariables(execution).required(CaseVariables.UNIT, "đơn vị")));
    }

    private static List<String> demandSome(List<String> chosen, String what) {
        if (chosen.isEmpty() || chosen.size() > MOST_PLACES) {
            throw new Refusal("Chọn từ 1 đến %d %s".formatted(MOST_PLACES, what));
        }
        return chosen;
    }
}
