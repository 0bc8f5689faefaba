package vn.lienthong.processes.modeler.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.connect.plugin.impl.ConnectProcessEnginePlugin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.deployment.DeploymentCheck;
import vn.lienthong.processes.engine.DiagramFunctionsOfProduct;
import vn.lienthong.processes.engine.DryParse;
import vn.lienthong.processes.form.FormFile;
import vn.lienthong.processes.modeler.check.Finding.Severity;

class ProcedureCheckTest {

    private static final String DOCUMENTS = "bpmn/rollout/model-04-digital-documents.bpmn";
    private static final String OPINIONS = "bpmn/shared/opinions.bpmn";
    private static final String DELIVERY = "bpmn/shared/delivery.bpmn";
    private static final String RULES = "dmn/judicial-rules.dmn";

    private static final Release RELEASE = new Release();
    private static @Nullable ProcessEngine engine;

    @BeforeAll
    static void buildEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:procedure-check");
        configuration.getProcessEnginePlugins().add(new ConnectProcessEnginePlugin());
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void closeEngine() {
        Objects.requireNonNull(engine).close();
    }

    @Test
    void findsNothingInAllFilesOfTheRelease() {
        var changeable = new TreeMap<>(RELEASE.files());
        changeable.keySet().removeIf(name -> name.endsWith(".html"));
        assertThat(check(null, changeable)).isEmpty();
    }

    @Test
    void saysInWhichLineAFileCanNotBeRead() {
        var cut = text(DOCUMENTS).substring(0, 2000);
        assertThat(check(null, Map.of(DOCUMENTS, bytes(cut)))).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isPositive();
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("không đọc được XML");
        });
    }

    @Test
    void refusesWhatIsNoBpmn() {
        var wrong = text(DOCUMENTS).replaceFirst("<process ", "<process isClosed=\"perhaps\" ");
        assertThat(check(null, Map.of(DOCUMENTS, bytes(wrong)))).singleElement().satisfies(finding -> assertThat(
                        finding.message())
                .isEqualTo("Sơ đồ có giá trị “perhaps” không dùng được"));
    }

    @Test
    void asksTheEngineWhatItCanNotRead() {
        var wrong = text(DELIVERY).replaceFirst("<timeDate>[^<]*</timeDate>", "");
        assertThat(wrong).isNotEqualTo(text(DELIVERY));
        assertThat(check("delivery", Map.of(DELIVERY, bytes(wrong))))
                .extracting(Finding::message)
                .containsExactly(
                        "Sự kiện “Đến hạn bàn giao” chưa đặt thời gian: nêu ngày, khoảng thời gian hoặc chu kỳ");
    }

    @Test
    void saysThatWhatIsRepeatedIsForNothing() {
        var wrong = text(OPINIONS).replace("camunda:collection=\"${opinions.agencies(execution)}\"", "");
        assertThat(check("opinions", Map.of(OPINIONS, bytes(wrong))))
                .extracting(Finding::message)
                .anySatisfy(message -> assertThat(message).contains("chưa nêu lặp cho từng gì"));
    }

    @Test
    void saysWhatAnArrowToNowhereIsAbout() {
        for (var target : List.of("laneC06", "nowhere")) {
            var wrong = text(DOCUMENTS).replaceFirst("targetRef=\"openCase\"", "targetRef=\"" + target + "\"");
            assertThat(check("model-04-rollout", Map.of(DOCUMENTS, bytes(wrong))))
                    .anySatisfy(finding -> assertThat(finding.message()).contains("nối với “" + target + "”"));
        }
    }

    @Test
    void refusesWhatRunsCode() {
        var hostile = text(DOCUMENTS).replace("${openCase}", "${dataSource}");
        assertThat(check(null, Map.of(DOCUMENTS, bytes(hostile))))
                .anySatisfy(finding -> assertThat(finding.message()).contains("không có trong danh sách cho phép"));
    }

    @Test
    void aDraftKeepsTheKeyOfWhatItChanges() {
        assertThat(check("model-02-rollout", Map.of(DOCUMENTS, bytes(text(DOCUMENTS)))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("phải giữ mã đó"));
    }

    @Test
    void noDraftTakesTheKeyOfAnotherProcedure() {
        var other = text(DOCUMENTS).replace("\"model-04-rollout\"", "\"opinions\"");
        assertThat(check(
                        "model-04-rollout", Map.of(DOCUMENTS, bytes(text(DOCUMENTS)), "bpmn/other.bpmn", bytes(other))))
                .anySatisfy(finding -> assertThat(finding.message()).contains("opinions"));
    }

    @Test
    void twoFilesHaveNotTheSameKey() {
        assertThat(check(
                        "model-04-rollout",
                        Map.of(DOCUMENTS, bytes(text(DOCUMENTS)), "bpmn/other.bpmn", bytes(text(DOCUMENTS)))))
                .anySatisfy(finding -> assertThat(finding.message()).contains("đã có ở tệp"));
    }

    @Test
    void refusesADecisionThatTheEngineCanNotRead() {
        var wrong = text(RULES).replaceFirst("hitPolicy=\"[A-Z]+\"", "hitPolicy=\"ANYTHING\"");
        assertThat(wrong).isNotEqualTo(text(RULES));
        assertThat(check(null, Map.of(RULES, bytes(wrong)))).isNotEmpty();
    }

    @Test
    void saysInVietnameseWhatIsWrongWithADecision() {
        var wrong = text(RULES).replaceFirst("(?s)<inputEntry id=\"rule1Input1\">.*?</inputEntry>", "");
        assertThat(wrong).isNotEqualTo(text(RULES));
        assertThat(check(null, Map.of(RULES, bytes(wrong)))).singleElement().satisfies(finding -> assertThat(
                        finding.message())
                .startsWith("Bảng quyết định chưa dùng được: dòng “")
                .endsWith("” thiếu hoặc thừa ô điều kiện"));
    }

    private List<Finding> check(@Nullable String procedure, Map<String, byte[]> files) {
        var json = new ObjectMapper();
        return new ProcedureCheck(
                        new DeploymentCheck(new DiagramFunctionsOfProduct(), json),
                        new DryParse(Objects.requireNonNull(engine)),
                        new FileChecks(new FormFile(json)),
                        RELEASE)
                .check(procedure, files);
    }

    private static String text(String file) {
        return new String(Objects.requireNonNull(RELEASE.files().get(file)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
