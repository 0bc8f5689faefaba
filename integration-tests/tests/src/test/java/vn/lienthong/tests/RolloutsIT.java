package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.tests.Person.ADMINISTRATOR;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All models of the appendix through the real engine, from start to end. */
class RolloutsIT {

    private static final Pattern NODE = Pattern.compile(
            "<(?:bpmn:)?(?:userTask|serviceTask|manualTask|callActivity|subProcess|startEvent|endEvent"
                    + "|intermediateCatchEvent|boundaryEvent|exclusiveGateway|parallelGateway)\\b[^>]*?\\bid=\"([^\"]+)\"");

    private static final String MODEL = "model-NN";

    /** A model, who opens its cases, and what he fills in besides unit and deadline. */
    record Rollout(String process, Person opener, Map<String, Object> start) {

        KioskCase open() {
            return PlayedOfficers.open(process, opener, start);
        }

        @Override
        public String toString() {
            return process;
        }
    }

    static Stream<Rollout> rollouts() {
        return Stream.of(
                rollout("02", "vpub.bu-dang.cb"),
                rollout("04", "stttt.cb"),
                rollout("07", "ttyt.bu-dang.cb"),
                rollout("13", "phong_vhtt.bu-dang.cb"),
                new Rollout("model-17-rollout", new Person("cah.bu-dang.cb"), Map.of("lead", "CAH")),
                rollout("18", "stttt.cb"),
                rollout("22", "svhttdl.cb"),
                rollout("30", "cah.bu-dang.cb"),
                rollout("32", "stp.cb"),
                rollout("33", "sldtbxh.cb"),
                rollout("34", "stnmt.cb"),
                rollout("36", "sldtbxh.cb"));
    }

    private static Rollout rollout(String number, String opener) {
        return new Rollout("model-" + number + "-rollout", new Person(opener), Map.of());
    }

    @ParameterizedTest
    @MethodSource("rollouts")
    void runsStraightFromStartToEnd(Rollout rollout) {
        var play = rollout.open();
        PlayedOfficers.playStraight(play);
        assertThat(state(play)).isEqualTo("COMPLETED");
    }

    /** Opinions, forwarding, rework, silence, urging and delay, each at every place that offers it. */
    @ParameterizedTest
    @MethodSource("rollouts")
    void comesToItsEndByEveryDetour(Rollout rollout) {
        var play = rollout.open();
        PlayedOfficers.playThoroughly(play);
        var model = rollout.process().substring(0, MODEL.length());
        visited(play).forEach((process, visited) -> {
            if (process.startsWith(model)) {
                assertThat(visited).as("nodes of %s that were reached", process).containsAll(nodes(process));
            }
        });
    }

    private static String state(KioskCase play) {
        return ADMINISTRATOR
                .get("/history/process-instance/" + play.id())
                .json()
                .path("state")
                .asText();
    }

    /** What a case has been through, by process. */
    private static Map<String, Set<String>> visited(KioskCase play) {
        var visited = new HashMap<String, Set<String>>();
        for (var instance : ADMINISTRATOR
                .get("/history/process-instance?processInstanceBusinessKey=" + play.code())
                .json()) {
            visited.computeIfAbsent(instance.path("processDefinitionKey").asText(), any -> new HashSet<>())
                    .addAll(ADMINISTRATOR
                            .get("/history/activity-instance?processInstanceId="
                                    + instance.path("id").asText())
                            .json()
                            .findValuesAsText("activityId"));
        }
        return visited;
    }

    private static Set<String> nodes(String process) {
        var xml = ADMINISTRATOR
                .get("/process-definition/key/" + process + "/xml")
                .json()
                .path("bpmn20Xml")
                .asText();
        var nodes = new TreeSet<String>();
        NODE.matcher(xml).results().forEach(node -> nodes.add(node.group(1)));
        return nodes;
    }
}
