package vn.lienthong.processes.modeler.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.processes.form.FormFile;

/** One thing is spoiled in a diagram of the product; the check says what, where, and what to do. */
class RulesTest {

    private static final Release RELEASE = new Release();
    private static final String DOCUMENTS = "bpmn/rollout/model-04-digital-documents.bpmn";
    private static final String PAYOUT = "bpmn/operation/welfare-payout-commune.bpmn";
    private static final String RECORD = "bpmn/operation/judicial-record.bpmn";
    private static final String OVERDUE = "bpmn/shared/overdue.bpmn";

    private final FileChecks checks = new FileChecks(new FormFile(new ObjectMapper()));

    static Stream<Arguments> spoiled() {
        return Stream.of(
                of(
                        DOCUMENTS,
                        " camunda:formKey=\"[^\"]*assessSolution.form\"",
                        "",
                        "assessSolution",
                        "Việc “Đánh giá giải pháp, chọn thuê hoặc đầu tư” chưa có biểu mẫu: chọn một biểu mẫu trong bảng bên phải"),
                of(DOCUMENTS, "assessSolution.form", "nowhere.form", "assessSolution", "biểu mẫu đó không có"),
                of(
                        DOCUMENTS,
                        "forms/model-04-rollout/assessSolution.form",
                        "forms/overdue/followUp.form",
                        "assessSolution",
                        "biểu mẫu"),
                of(
                        DOCUMENTS,
                        " camunda:dueDate=\"[^\"]*\"(?=[^>]*id=\"digitise\")",
                        "",
                        "digitise",
                        "chưa có thời hạn"),
                of(DOCUMENTS, "execution, 15\\)", "execution, 0)", "assessSolution", "từ 1 đến 2000"),
                of(
                        DOCUMENTS,
                        "workingDaysWithin\\(execution, 15\\)",
                        "workingDays(15)",
                        "assessSolution",
                        "sau thời hạn"),
                of(
                        DOCUMENTS,
                        " camunda:candidateGroups=\"[^\"]*\"(?=[^>]*id=\"digitise\")",
                        "",
                        "digitise",
                        "chưa có cơ quan làm"),
                of(DOCUMENTS, "execution, \'STTTT\'", "execution, \'C06\'", "assessSolution", "giao cho cơ quan khác"),
                of(
                        DOCUMENTS,
                        "property name=\"agency\" value=\"C06\"",
                        "property name=\"agency\" value=\"CU06\"",
                        "laneC06",
                        "danh bạ hôm nay không có"),
                of(DOCUMENTS, "<camunda:property name=\"agency\" value=\"C06\"/>", "", "laneC06", "chưa có cơ quan"),
                of(DOCUMENTS, "value=\"coordinating\"", "value=\"boss\"", "laneC06", "chưa có vai"),
                of(
                        DOCUMENTS,
                        "sourceExpression=\"C06\" target=\"agency\"",
                        "sourceExpression=\"UBND_XA\" target=\"agency\"",
                        "supportIntegration",
                        "cấp xã"),
                of(
                        DOCUMENTS,
                        "<flowNodeRef>supportIntegration</flowNodeRef>",
                        "",
                        "supportIntegration",
                        "không nằm trong làn nào"),
                of(
                        DOCUMENTS,
                        "sourceExpression=\"assessSolution\" target=\"taskKey\"",
                        "sourceExpression=\"x\" target=\"taskKey\"",
                        "assessSolutionWaysOut",
                        "taskKey"),
                of(
                        DOCUMENTS,
                        "default=\"assessSolutionDecidedToIntegrationFork\" ",
                        "",
                        "assessSolutionDecided",
                        "chưa có đường mặc định"),
                of(
                        DOCUMENTS,
                        "outcome == \'OPINIONS\' \\|\\| outcome == \'FORWARD\'",
                        "outcome == \'OPINIONS\'",
                        "assessSolution",
                        "Chuyển tiếp"),
                of(
                        DOCUMENTS,
                        "calledElement=\"integration\"",
                        "calledElement=\"nowhere\"",
                        "integration",
                        "quy trình đó không có"),
                of(
                        DOCUMENTS,
                        "calledElement=\"integration\"",
                        "calledElement=\"model-02-rollout\"",
                        "integration",
                        "tự mở hồ sơ"),
                of(
                        DOCUMENTS,
                        "calledElementBinding=\"deployment\"",
                        "calledElementBinding=\"latest\"",
                        "assessSolutionWaysOut",
                        "binding"),
                of(DOCUMENTS, "\\$\\{openCase}", "\\${agencies}", "openCase", "việc đó không có"),
                of(DOCUMENTS, "\\$\\{openCase}", "\\${recordForward}", "started", "Mở hồ sơ"),
                of(
                        DOCUMENTS,
                        "camunda:historyTimeToLive=\"[^\"]*\"",
                        "camunda:historyTimeToLive=\"P1D\"",
                        "model-04-rollout",
                        "mười năm"),
                of(DOCUMENTS, "isExecutable=\"true\"", "isExecutable=\"false\"", "model-04-rollout", "isExecutable"),
                of(
                        DOCUMENTS,
                        "<camunda:property name=\"lead\" value=\"STTTT\"/>",
                        "",
                        "model-04-rollout",
                        "cơ quan mở hồ sơ"),
                of(DOCUMENTS, "camunda:initiator=\"starter\"", "", "started", "starter"),
                of(
                        DOCUMENTS,
                        "(?s)id=\"helpCitizens\"(.*?)<camunda:property name=\"step\" value=\"3\"/>",
                        "id=\"helpCitizens\"$1",
                        "helpCitizens",
                        "chưa thuộc bước nào"),
                of(
                        DOCUMENTS,
                        "Đánh giá giải pháp lưu trữ, chứng thực",
                        "Đánh giá lưu trữ",
                        "model-04-rollout",
                        "nguyên văn"),
                of(DOCUMENTS, "value=\"2023-10-30\"", "value=\"2026-12-10\"", "model-04-rollout", "ngày làm việc"),
                of(DOCUMENTS, "value=\"2023-10-30\"", "value=\"30/10/2023\"", "model-04-rollout", "không phải là ngày"),
                of(
                        DOCUMENTS,
                        "(?s)<bpmndi:BPMNShape [^>]*bpmnElement=\"digitise\".*?</bpmndi:BPMNShape>",
                        "",
                        "digitise",
                        "không được vẽ"),
                of(
                        DOCUMENTS,
                        "<sequenceFlow[^>]*id=\"startedToOpenCase\"[^>]*/>|<(incoming|outgoing)>startedToOpenCase</(incoming|outgoing)>|(?s)<bpmndi:BPMNEdge [^>]*startedToOpenCase.*?</bpmndi:BPMNEdge>",
                        "",
                        "openCase",
                        "không có mũi tên đi vào"),
                of(DOCUMENTS, " name=\"Xong\\?\"", "", "assessSolutionDecided", "chưa có câu hỏi"),
                of(
                        PAYOUT,
                        "topic=\"population-match\"",
                        "topic=\"population-mach\"",
                        "*",
                        "không có chương trình nào làm"),
                of(PAYOUT, "elementVariable=\"chunk\"", "elementVariable=\"piece\"", "*", "biến của từng lần"),
                of(
                        PAYOUT,
                        "multiInstanceLoopCharacteristics camunda:asyncAfter=\"true\"",
                        "multiInstanceLoopCharacteristics",
                        "*",
                        "asyncAfter"),
                of(
                        PAYOUT,
                        "isStartableInTasklist=\"false\"",
                        "isStartableInTasklist=\"true\"",
                        "welfare-payout-commune",
                        "phần của quy trình khác"),
                of(RECORD, "decisionRef=\"[^\"]*\"", "decisionRef=\"nothing\"", "*", "bảng đó không có"),
                of(RECORD, "asyncBefore=\"true\"", "asyncBefore=\"false\"", "*", "asyncBefore"),
                of(OVERDUE, "name=\"Gia hạn công việc\"", "", "*", "chưa có tên"));
    }

    @ParameterizedTest(name = "{1} is {2}")
    @MethodSource("spoiled")
    void saysWhatIsWrong(String file, String pattern, String replacement, String element, String message) {
        var good = new String(Objects.requireNonNull(RELEASE.files().get(file)), StandardCharsets.UTF_8);
        var bad = good.replaceAll(pattern, replacement);
        assertThat(bad).isNotEqualTo(good);
        assertThat(findings(file, bad)).anySatisfy(finding -> {
            assertThat(finding.message()).contains(message);
            assertThat(finding.line()).isPositive();
            if (!element.equals("*")) {
                assertThat(finding.element()).isEqualTo(element);
            }
        });
    }

    @Test
    void aDraftsOwnFormDoes() {
        var text = new String(Objects.requireNonNull(RELEASE.files().get(DOCUMENTS)), StandardCharsets.UTF_8)
                .replace("model-04-rollout/assessSolution.form", "model-04-rollout/own.form");
        var form = Objects.requireNonNull(RELEASE.files().get("forms/model-04-rollout/assessSolution.form"));
        var diagram = Diagram.read(DOCUMENTS, text.getBytes(StandardCharsets.UTF_8));
        var around = RELEASE.with(Map.of("forms/model-04-rollout/own.form", form), List.of(diagram));
        assertThat(checks.diagram(diagram, text.getBytes(StandardCharsets.UTF_8), around))
                .isEmpty();
    }

    @Test
    void fieldsOfAFormHaveLabelsAndKeysOfTheirOwn() {
        var form = """
                {"type": "default", "components": [
                  {"type": "textfield", "key": "a", "label": "Một"},
                  {"type": "textfield", "key": "a", "label": "Hai"},
                  {"type": "textfield", "key": "b"}]}
                """.getBytes(StandardCharsets.UTF_8);
        assertThat(checks.form("forms/x.form", form))
                .extracting(Finding::element)
                .containsExactly("a", "b");
    }

    private List<Finding> findings(String file, String text) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        var diagram = Diagram.read(file, content);
        return checks.diagram(diagram, content, RELEASE.with(Map.of(file, content), List.of(diagram)));
    }

    private static Arguments of(String file, String pattern, String replacement, String element, String message) {
        return Arguments.of(file, pattern, replacement, element, message);
    }
}
