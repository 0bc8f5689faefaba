package vn.lienthong.processes.modeler.migration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlanValidationReport;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import vn.lienthong.processes.modeler.ElementWords;

/** Why the engine does not migrate, in Vietnamese. */
final class MigrationWords {

    /** The engine's own words, by how they begin. */
    private static final Map<String, String> KNOWN = Map.of(
            "There is no migration instruction for this instance's activity",
            "phiên bản mới không có bước tương ứng",
            "The type of the source activity is not supported",
            "không chuyển được loại bước này khi đang chạy",
            "Target activity is not asyncAfter",
            "bước đang chờ máy chạy tiếp, ở phiên bản mới thì không chờ",
            "Target activity is not asyncBefore",
            "bước đang chờ máy chạy tiếp, ở phiên bản mới thì không chờ",
            "Transition instance is assigned to",
            "nhánh đi tiếp không xác định được ở phiên bản mới",
            "A transition instance that instantiates the process",
            "hồ sơ vừa mở chưa vào bước nào, phiên bản mới bắt đầu ở chỗ khác");

    private MigrationWords() {}

    /** @param diagram of the version that it runs by */
    static String of(MigratingProcessInstanceValidationReport report, BpmnModelInstance diagram) {
        Set<String> words = new LinkedHashSet<>();
        report.getFailures().forEach(failure -> words.add(inWords(failure)));
        report.getActivityInstanceReports()
                .forEach(each -> words.add(at(diagram, each.getSourceScopeId(), each.getFailures())));
        report.getTransitionInstanceReports()
                .forEach(each -> words.add(at(diagram, each.getSourceScopeId(), each.getFailures())));
        return String.join("; ", words);
    }

    /** @param diagram of the version that cases run by */
    static String of(MigrationPlanValidationReport report, BpmnModelInstance diagram) {
        Set<String> words = new LinkedHashSet<>();
        report.getInstructionReports()
                .forEach(each -> words.add(
                        at(diagram, each.getMigrationInstruction().getSourceActivityId(), each.getFailures())));
        return String.join("; ", words);
    }

    private static String at(BpmnModelInstance diagram, String node, List<String> failures) {
        var words = new LinkedHashSet<String>();
        failures.forEach(failure -> words.add(inWords(failure)));
        return "bước “%s”: %s".formatted(ElementWords.named(diagram, node), String.join(", ", words));
    }

    private static String inWords(String failure) {
        return KNOWN.entrySet().stream()
                .filter(known -> failure.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("engine không cho chuyển (%s)".formatted(failure));
    }
}
