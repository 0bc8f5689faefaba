package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.tests.Person.ADMINISTRATOR;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All models of the appendix through the real engine, from start to end. */
class RolloutsIT {

    private static final Pattern NODE = Pattern.compile(
            "<(?:bpmn:)?(?:userTask|serviceTask|manualTask|callActivity|subProcess|startEvent|endEvent"
                    + "|intermediateCatchEvent|boundaryEvent|exclusiveGateway|parallelGateway)\\b[^>]*?\\bid=\"([^\"]+)\"");

    private static final Map<String, Set<String>> VISITED = new ConcurrentHashMap<>();

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
        remember(play);
    }

    /** Opinions, forwarding, rework, silence, urging and delay, each at every place that offers it. */
    @ParameterizedTest
    @MethodSource("rollouts")
    void comesToItsEndByEveryDetour(Rollout rollout) {
        var play = rollout.open();
        PlayedOfficers.playThoroughly(play);
        remember(play);
        var left = new TreeMap<String, Set<String>>();
        VISITED.forEach((process, visited) -> {
            var nodes = nodes(process);
            nodes.removeAll(visited);
            if (!nodes.isEmpty() && process.startsWith(rollout.process().substring(0, 8))) {
                left.put(process, nodes);
            }
        });
        left.remove("model-18-rollout");
        assertThat(left).as("nodes that were never reached").isEmpty();
    }

    /** What all cases of a test have been through, by process. */
    private static void remember(KioskCase play) {
        for (var activity : ADMINISTRATOR
                .get("/history/process-instance?processInstanceBusinessKey=" + play.code())
                .json()) {
            var visited = VISITED.computeIfAbsent(
                    activity.path("processDefinitionKey").asText(), any -> ConcurrentHashMap.newKeySet());
            ADMINISTRATOR
                    .get("/history/activity-instance?processInstanceId="
                            + activity.path("id").asText())
                    .json()
                    .findValuesAsText("activityId")
                    .forEach(visited::add);
        }
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
