package vn.lienthong.processes.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The Camunda Forms, and how they fit the decisions of the diagrams. */
class FormsTest {

    private static final Pattern OUTCOME = Pattern.compile("outcome == '([A-Z]+)'");

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

    /** What a form lets people decide is just what the gateway after the task knows; its default way is left for DONE or URGE. */
    @ParameterizedTest
    @MethodSource("vn.lienthong.processes.bpmn.BpmnConventionsTest#diagrams")
    void everyDecisionOfAFormHasAWayInTheDiagram(Diagram diagram) throws IOException {
        for (var task : diagram.elements(UserTask.class)) {
            if (!task.getCamundaFormKey().startsWith("camunda-forms:")) {
                continue;
            }
            var next = task.getOutgoing().iterator().next().getTarget();
            var known = next instanceof ExclusiveGateway gateway ? outcomes(gateway) : Set.<String>of();
            var offered = offered(task);
            offered.removeAll(Set.of("DONE", "URGE"));
            assertThat(offered).as(task.getId()).isEqualTo(known);
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
        var name = task.getCamundaFormKey().replaceFirst("camunda-forms:deployment:", "");
        var offered = new HashSet<String>();
        try (var content =
                Objects.requireNonNull(FormsTest.class.getClassLoader().getResourceAsStream(name), name)) {
            for (var component : new ObjectMapper().readTree(content).path("components")) {
                if (component.path("key").asText().equals("outcome")) {
                    component
                            .path("values")
                            .forEach(value -> offered.add(value.path("value").asText()));
                }
            }
        }
        return offered;
    }

    private static JsonNode read(Resource form) throws IOException {
        try (var content = form.getInputStream()) {
            return new ObjectMapper().readTree(content);
        }
    }
}
