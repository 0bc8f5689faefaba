package vn.lienthong.processes.modeler.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.processes.engine.DiagramFunctionsOfProduct;
import vn.lienthong.processes.modeler.check.Release;
import vn.lienthong.processes.modeler.vocabulary.Template.Choice;
import vn.lienthong.processes.modeler.vocabulary.Template.Property;
import vn.lienthong.processes.modeler.vocabulary.Vocabulary.CalledPart;
import vn.lienthong.processes.modeler.vocabulary.Vocabulary.Keyed;
import vn.lienthong.topics.Topic;

class TemplatesTest {

    @TempDir
    Path folder = Path.of("");

    private static final Release RELEASE = new Release();
    private static final String DOCUMENTS = "bpmn/rollout/model-04-digital-documents.bpmn";
    private static final String WAYS_OUT = "vn.lienthong.part.ways-out";

    private static final Vocabulary WORDS = VocabularySource.of(
            RELEASE.agencies().stream()
                    .sorted(Comparator.comparing(agency -> agency.code().value()))
                    .toList(),
            new Drawn(RELEASE.models()),
            List.of(new Keyed("judicial-rules", "Thời hạn, mức phí")),
            new DiagramFunctionsOfProduct().all(),
            RELEASE.appendix().all());

    static List<Template> templates() {
        return new Templates(WORDS).all();
    }

    static Stream<Template> tasks() {
        return templates().stream()
                .filter(template ->
                        template.elementType() != null && !template.id().equals(WAYS_OUT));
    }

    @Test
    void thereIsOneForEveryUsualTask() {
        var ids = templates().stream().map(Template::id).toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains(
                        "vn.lienthong.task",
                        "vn.lienthong.way",
                        "vn.lienthong.decision",
                        "vn.lienthong.program",
                        "vn.lienthong.part.opinions",
                        "vn.lienthong.part.coordination",
                        WAYS_OUT)
                .containsAll(Arrays.stream(Topic.values())
                        .map(topic -> "vn.lienthong.topic." + topic.code())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void aTaskThatATemplateMakesKeepsTheConventions(Template template) {
        var applied = new AppliedTemplate(template, chosen(template));
        var diagram = SKELETON.formatted(tag(template), applied.attributes(), applied.extensions());
        assertThat(RELEASE.against("bpmn/skeleton.bpmn", diagram)).isEmpty();
    }

    @Test
    void theWaysOutThatATemplateMakesKeepTheConventions() {
        var template = template(WAYS_OUT);
        var values = new HashMap<>(chosen(template));
        values.put("Cơ quan làm", "STTTT");
        values.put("Mã của việc mà nó quay về", "assessSolution");
        var applied = new AppliedTemplate(template, values);
        var diagram = RELEASE.text(DOCUMENTS)
                .replaceFirst(
                        "(?s)<callActivity [^>]*id=\"assessSolutionWaysOut\"[^>]*>\\s*<extensionElements>.*?</extensionElements>",
                        Matcher.quoteReplacement("<callActivity id=\"assessSolutionWaysOut\" %s>%s"
                                .formatted(applied.attributes(), applied.extensions())));
        assertThat(diagram).isNotEqualTo(RELEASE.text(DOCUMENTS));
        assertThat(RELEASE.against(DOCUMENTS, diagram)).isEmpty();
    }

    @Test
    void theWayThatATemplateMakesKeepsTheConventions() {
        var applied = new AppliedTemplate(template("vn.lienthong.way"), Map.of("Câu trả lời", "Hỏi thêm"));
        var diagram = RELEASE.text(DOCUMENTS)
                .replaceFirst(
                        "(?s)<sequenceFlow [^>]*id=\"assessSolutionDecidedToAssessSolutionWaysOut\"[^>]*>.*?</sequenceFlow>",
                        Matcher.quoteReplacement(
                                "<sequenceFlow id=\"assessSolutionDecidedToAssessSolutionWaysOut\" sourceRef=\"assessSolutionDecided\" targetRef=\"assessSolutionWaysOut\" %s>%s</sequenceFlow>"
                                        .formatted(
                                                applied.attributes(),
                                                applied.condition().replace("xsi:type=\"tFormalExpression\"", ""))));
        assertThat(diagram).contains("Hỏi thêm");
        assertThat(RELEASE.against(DOCUMENTS, diagram)).isEmpty();
    }

    @Test
    void whateverIsChosenMayBeDeployed() {
        var words = Stream.of(WORDS.dueDates(), WORDS.candidateGroups(), WORDS.conditions(), WORDS.beans())
                .flatMap(List::stream)
                .map(Titled::expression)
                .distinct()
                .map(expression -> "<userTask id=\"_%s\" name=\"%s\"/>"
                        .formatted(
                                expression.hashCode() & Integer.MAX_VALUE,
                                expression
                                        .replace("&", "&amp;")
                                        .replace("<", "&lt;")
                                        .replace("\"", "&quot;")))
                .collect(Collectors.joining());
        var text = SKELETON.formatted("userTask", "", "").replace("<endEvent", words + "<endEvent");
        assertThat(RELEASE.against("bpmn/skeleton.bpmn", text))
                .noneMatch(problem -> problem.contains("danh sách cho phép"));
    }

    /** As the schema of the editor's own library has it. */
    @Test
    void bpmnJsCanReadThem() throws Exception {
        var file =
                Files.writeString(folder.resolve("templates.json"), new ObjectMapper().writeValueAsString(templates()));
        var check = new ProcessBuilder("node", "diagrams/templates.mjs", file.toString())
                .directory(Path.of("src/main/frontend").toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(check.waitFor()).isZero();
    }

    @Test
    void knowsHowPartsAreCalled() {
        assertThat(WORDS.calledParts())
                .filteredOn(part -> part.key().equals("coordination"))
                .singleElement()
                .extracting(CalledPart::in)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains(
                        new Vocabulary.Passed("stepText", "${steps.text(execution)}"),
                        new Vocabulary.Passed("agency", null));
    }

    private static Template template(String id) {
        return templates().stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String tag(Template template) {
        return String.valueOf(Objects.requireNonNull(template.elementType()).get("value"))
                .replaceFirst("bpmn:(.)", "$1")
                .replaceFirst("^User", "user")
                .replaceFirst("^Service", "service")
                .replaceFirst("^Business", "business")
                .replaceFirst("^Call", "call");
    }

    /** The agency of the skeleton's lane, a form in which nothing is decided, and something wherever something is typed. */
    private static Map<String, String> chosen(Template template) {
        var chosen = new HashMap<String, String>();
        for (Property property : template.properties()) {
            if (property.type().equals("String") && property.value() == null) {
                chosen.put(String.valueOf(property.label()), "x");
            }
        }
        chosen.put(
                "Cơ quan làm",
                template.id().equals("vn.lienthong.task") ? "${agencies.group(execution, 'STTTT')}" : "STTTT");
        chosen.put("Biểu mẫu", "camunda-forms:deployment:forms/opinions/consolidate.form");
        for (Property property : template.properties()) {
            var value = chosen.get(String.valueOf(property.label()));
            if (value != null && property.choices() != null) {
                assertThat(property.choices()).extracting(Choice::value).contains(value);
            }
        }
        return chosen;
    }

    private static final String SKELETON = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="skeleton-diagram" targetNamespace="http://lienthong.vn/bpmn">
              <process id="skeleton" name="Khung" isExecutable="true" camunda:historyTimeToLive="P3650D">
                <extensionElements><camunda:properties><camunda:property name="lead" value="STTTT"/></camunda:properties></extensionElements>
                <laneSet id="lanes"><lane id="lane" name="Sở TTTT">
                  <extensionElements><camunda:properties><camunda:property name="agency" value="STTTT"/><camunda:property name="part" value="lead"/></camunda:properties></extensionElements>
                  <flowNodeRef>started</flowNodeRef><flowNodeRef>openCase</flowNodeRef><flowNodeRef>made</flowNodeRef><flowNodeRef>done</flowNodeRef>
                </lane></laneSet>
                <startEvent id="started" name="Mở" camunda:initiator="starter" camunda:formKey="embedded:deployment:forms/rollout/started.html"><outgoing>a</outgoing></startEvent>
                <serviceTask id="openCase" name="Mở hồ sơ" camunda:delegateExpression="${openCase}"><incoming>a</incoming><outgoing>b</outgoing></serviceTask>
                <%1$s id="made" %2$s>%3$s<incoming>b</incoming><outgoing>c</outgoing></%1$s>
                <endEvent id="done" name="Xong"><incoming>c</incoming></endEvent>
                <sequenceFlow id="a" sourceRef="started" targetRef="openCase"/>
                <sequenceFlow id="b" sourceRef="openCase" targetRef="made"/>
                <sequenceFlow id="c" sourceRef="made" targetRef="done"/>
              </process>
              <bpmndi:BPMNDiagram id="picture"><bpmndi:BPMNPlane id="plane" bpmnElement="skeleton">
                <bpmndi:BPMNShape id="s1" bpmnElement="lane"><dc:Bounds x="0" y="0" width="600" height="200"/></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s2" bpmnElement="started"><dc:Bounds x="50" y="80" width="36" height="36"/></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s3" bpmnElement="openCase"><dc:Bounds x="150" y="60" width="100" height="80"/></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s4" bpmnElement="made"><dc:Bounds x="300" y="60" width="100" height="80"/></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s5" bpmnElement="done"><dc:Bounds x="450" y="80" width="36" height="36"/></bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="e1" bpmnElement="a"><di:waypoint x="86" y="98"/><di:waypoint x="150" y="98"/></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="e2" bpmnElement="b"><di:waypoint x="250" y="98"/><di:waypoint x="300" y="98"/></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="e3" bpmnElement="c"><di:waypoint x="400" y="98"/><di:waypoint x="450" y="98"/></bpmndi:BPMNEdge>
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </definitions>
            """;
}
