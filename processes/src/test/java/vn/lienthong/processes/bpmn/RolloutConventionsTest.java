package vn.lienthong.processes.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rollout against its row of the appendix. */
class RolloutConventionsTest {

    static List<Diagram> rollouts() {
        return Diagram.rollouts();
    }

    static List<JsonNode> rows() throws IOException {
        try (var appendix = Objects.requireNonNull(
                RolloutConventionsTest.class.getClassLoader().getResourceAsStream("rollout/appendix-iii.yaml"))) {
            var models = new ObjectMapper(new YAMLFactory()).readTree(appendix).path("models");
            return StreamSupport.stream(models.spliterator(), false).toList();
        }
    }

    /** The part of a place is called once for each, and each can be dropped alone. */
    @ParameterizedTest
    @MethodSource("rollouts")
    void aPlaceCanBeDropped(Diagram diagram) {
        if (Diagram.property(diagram.process(), "lead").isPresent()) {
            return;
        }
        var messages = diagram.model().getModelElementsByType(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof SubProcess part && part.triggeredByEvent())
                .filter(StartEvent::isInterrupting)
                .flatMap(start -> start.getEventDefinitions().stream())
                .filter(MessageEventDefinition.class::isInstance)
                .map(definition ->
                        ((MessageEventDefinition) definition).getMessage().getName())
                .toList();
        assertThat(messages).as(diagram.file()).containsExactly("PlaceDropped");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyModelHasOneRolloutNamedAfterIt(JsonNode row) {
        int number = row.path("model").asInt();
        var mains = of(row).stream()
                .filter(diagram -> Diagram.property(diagram.process(), "lead").isPresent())
                .toList();
        assertThat(mains).hasSize(1);
        var process = mains.get(0).process();
        assertThat(process.getId()).isEqualTo("model-%02d-rollout".formatted(number));
        assertThat(process.getName())
                .isEqualTo("Mô hình %d: %s".formatted(number, row.path("name").asText()));
        assertThat(Diagram.property(process, "deadline"))
                .contains(row.path("deadline").asText());
        assertThat(of(row)).allMatch(diagram -> diagram.file().startsWith("model-%02d-".formatted(number)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyModelHasALaneForEveryAgencyOfItsRow(JsonNode row) {
        var all = of(row).stream()
                .flatMap(diagram -> diagram.elements(Lane.class).stream())
                .collect(Collectors.groupingBy(
                        lane -> Diagram.property(lane, "agency").orElseThrow(),
                        Collectors.mapping(
                                lane -> Diagram.property(lane, "part").orElseThrow(), Collectors.toSet())));
        all.forEach((agency, parts) -> assertThat(parts).as(agency).hasSize(1));
        if (codes(row.path("lead")).isEmpty()) {
            assertThat(all.get("${lead}")).as("the lead that is chosen").containsExactly("lead");
        } else {
            assertThat(agencies(all, "lead")).isEqualTo(codes(row.path("lead")));
        }
        assertThat(agencies(all, "coordinating")).isEqualTo(without(row.path("coordinating"), row.path("lead")));
        assertThat(all.keySet()).containsAll(codes(row.path("forces")));
        row.path("steps").forEach(step -> assertThat(all.keySet()).containsAll(codes(step.path("named"))));
    }

    private static List<Diagram> of(JsonNode row) {
        return rollouts().stream()
                .filter(diagram -> diagram.file()
                        .startsWith("model-%02d-".formatted(row.path("model").asInt())))
                .toList();
    }

    private static Set<String> agencies(Map<String, Set<String>> all, String part) {
        return all.entrySet().stream()
                .filter(each -> each.getValue().contains(part))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(JsonNode codes, JsonNode others) {
        var left = codes(codes);
        left.removeAll(codes(others));
        return left;
    }

    private static Set<String> codes(JsonNode codes) {
        return StreamSupport.stream(codes.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
