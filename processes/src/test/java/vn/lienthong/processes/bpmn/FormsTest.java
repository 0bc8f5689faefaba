package vn.lienthong.processes.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What people fill in, and how it fits the decisions of the diagrams. */
class FormsTest {

    private static final Pattern OUTCOME = Pattern.compile("outcome == '([A-Z_]+)'");

    private static final Set<String> BY_DEFAULT = Set.of("DONE", "URGE", "RAISE");

    private static final Map<String, Set<String>> NEEDED = Map.of(
            "OPINIONS", Set.of("opinionAgencies", "opinionDays", "reason"),
            "FORWARD", Set.of("forwardTo", "reason"),
            "REWORK", Set.of("reason"),
            "RAISE", Set.of("fund"),
            "PARTIAL", Set.of("reason"),
            "SPREAD", Set.of("spreadUnits", "spreadDue"),
            "EXTEND", Set.of("newDue", "reason"));

    static List<Resource> pages() throws IOException {
        return Arrays.asList(new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.html"));
    }

    static List<Resource> forms() throws IOException {
        return Arrays.asList(new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form"));
    }

    @Test
    void everyFormHasAnIdOfItsOwn() throws IOException {
        var ids = new ArrayList<String>();
        for (var form : forms()) {
            ids.add(read(form).path("id").asText());
        }
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldHasALabelAndAKeyOfItsOwn(Resource form) throws IOException {
        var keys = new ArrayList<String>();
        for (var component : read(form).path("components")) {
            if (!component.path("type").asText().equals("text")) {
                keys.add(component.path(component.has("path") ? "path" : "key").asText());
                assertThat(component.path("label").asText()
                                + component.path("dateLabel").asText())
                        .as(String.valueOf(component))
                        .isNotBlank();
            }
        }
        assertThat(keys).doesNotHaveDuplicates().doesNotContain("");
    }

    /** What a form lets people decide is just what the gateway after the task knows; its default way is left for what is done as a rule. */
    @ParameterizedTest
    @MethodSource("vn.lienthong.processes.bpmn.BpmnConventionsTest#diagrams")
    void everyDecisionOfAFormHasAWayInTheDiagram(Diagram diagram) throws IOException {
        for (var task : diagram.elements(UserTask.class)) {
            var next = task.getOutgoing().iterator().next().getTarget();
            var known = next instanceof ExclusiveGateway gateway ? outcomes(gateway) : Set.<String>of();
            var offered = offered(task);
            offered.removeAll(BY_DEFAULT);
            assertThat(offered).as(task.getId()).isEqualTo(known);
        }
    }

    /** Whoever decides something else than “done” is asked what it takes: whom, how long, why. */
    @ParameterizedTest
    @MethodSource("vn.lienthong.processes.bpmn.BpmnConventionsTest#diagrams")
    void everyDecisionOfAFormAsksForWhatItTakes(Diagram diagram) throws IOException {
        for (var task : diagram.elements(UserTask.class)) {
            for (var outcome : offered(task)) {
                assertThat(fields(task))
                        .as("%s of %s", outcome, task.getId())
                        .containsAll(NEEDED.getOrDefault(outcome, Set.of()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("vn.lienthong.processes.bpmn.BpmnConventionsTest#diagrams")
    void everyOptionListOfAFormIsGivenByItsTask(Diagram diagram) throws IOException {
        for (var task : diagram.elements(UserTask.class)) {
            assertThat(inputs(task)).as(task.getId()).containsExactlyInAnyOrderElementsOf(optionLists(task));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFieldOfAnEmbeddedFormHasALabel(Resource form) throws IOException {
        try (var content = form.getInputStream()) {
            var page = Jsoup.parse(content, StandardCharsets.UTF_8.name(), "");
            for (var field : page.select("input, select, textarea")) {
                assertThat(field.hasAttr("aria-label") || page.selectFirst("label[for=" + field.id() + "]") != null)
                        .as(field.outerHtml())
                        .isTrue();
            }
        }
    }

    private static Set<String> outcomes(ExclusiveGateway gateway) {
        var outcomes = new TreeSet<String>();
        for (var flow : gateway.getOutgoing()) {
            if (flow.getConditionExpression() != null) {
                var matcher = OUTCOME.matcher(flow.getConditionExpression().getTextContent());
                while (matcher.find()) {
                    outcomes.add(matcher.group(1));
                }
            }
        }
        return outcomes;
    }

    private static Set<String> offered(UserTask task) throws IOException {
        var offered = new HashSet<String>();
        if (isEmbedded(task)) {
            page(task).select("[data-variable=outcome] option").forEach(option -> offered.add(option.val()));
        } else {
            components(task).stream()
                    .filter(component -> component.path("key").asText().equals("outcome"))
                    .flatMap(component -> component.findValuesAsText("value").stream())
                    .forEach(offered::add);
        }
        return offered;
    }

    private static Set<String> fields(UserTask task) throws IOException {
        if (isEmbedded(task)) {
            return Set.copyOf(page(task).select("[data-variable]").eachAttr("data-variable"));
        }
        return components(task).stream()
                .map(component -> component.path("key").asText())
                .collect(Collectors.toSet());
    }

    private static Set<String> optionLists(UserTask task) throws IOException {
        if (isEmbedded(task)) {
            return page(task).select("[ng-options]").eachAttr("ng-options").stream()
                    .map(options -> options.replaceFirst(".* in ", ""))
                    .collect(Collectors.toSet());
        }
        return components(task).stream()
                .filter(component -> component.has("valuesKey"))
                .map(component -> component.path("valuesKey").asText())
                .collect(Collectors.toSet());
    }

    private static Set<String> inputs(UserTask task) {
        var extensions = task.getExtensionElements();
        if (extensions == null) {
            return Set.of();
        }
        return extensions.getElementsQuery().filterByType(CamundaInputOutput.class).list().stream()
                .flatMap(inputOutput -> inputOutput.getCamundaInputParameters().stream())
                .map(CamundaInputParameter::getCamundaName)
                .collect(Collectors.toSet());
    }

    private static boolean isEmbedded(UserTask task) {
        return task.getCamundaFormKey().startsWith("embedded:");
    }

    private static Document page(UserTask task) throws IOException {
        try (var content = content(task)) {
            return Jsoup.parse(content, StandardCharsets.UTF_8.name(), "");
        }
    }

    private static List<JsonNode> components(UserTask task) throws IOException {
        try (var content = content(task)) {
            return StreamSupport.stream(
                            new ObjectMapper()
                                    .readTree(content)
                                    .path("components")
                                    .spliterator(),
                            false)
                    .toList();
        }
    }

    private static InputStream content(UserTask task) {
        var name = task.getCamundaFormKey().replaceFirst("^(camunda-forms|embedded):deployment:", "");
        return Objects.requireNonNull(FormsTest.class.getClassLoader().getResourceAsStream(name), name);
    }

    private static JsonNode read(Resource form) throws IOException {
        try (var content = form.getInputStream()) {
            return new ObjectMapper().readTree(content);
        }
    }
}
