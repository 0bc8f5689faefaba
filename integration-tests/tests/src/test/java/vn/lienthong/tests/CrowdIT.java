package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.tests.Person.ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.lienthong.tests.RolloutsIT.Rollout;

/** Many cases of all models at the same time, every fourth by all detours. */
class CrowdIT {

    private static final int CASES = Integer.getInteger("lienthong.crowd", 200);
    private static final int AT_A_TIME = 8;
    private static final int ONE_IN = 4;

    @Test
    void allCasesComeToTheirEndsAndEveryNodeIsReached() throws InterruptedException, ExecutionException {
        var rollouts = RolloutsIT.rollouts().toList();
        var plays = IntStream.range(0, CASES)
                .mapToObj(
                        number -> play(rollouts.get(number % rollouts.size()), number / rollouts.size() % ONE_IN == 0))
                .toList();
        var cases = inParallel(plays);

        assertThat(givenUp(cases)).as("jobs that were tried in vain to the end").isEmpty();
        var visited = new TreeMap<String, Set<String>>();
        cases.forEach(each -> Coverage.visited(each)
                .forEach((process, nodes) ->
                        visited.computeIfAbsent(process, any -> new HashSet<>()).addAll(nodes)));
        assertThat(visited.keySet()).as("processes that ran").containsAll(ourProcesses());
        visited.forEach((process, nodes) ->
                assertThat(nodes).as("nodes of %s that were reached", process).containsAll(Coverage.nodes(process)));
    }

    /** Keys of what came with the product, less operations: those are played for themselves. */
    private static List<String> ourProcesses() {
        var deployment = ADMINISTRATOR
                .get("/process-definition/key/model-02-rollout")
                .json()
                .path("deploymentId")
                .asText();
        var definitions = ADMINISTRATOR
                .get("/process-definition?deploymentId=" + deployment)
                .json();
        return StreamSupport.stream(definitions.spliterator(), false)
                .filter(definition -> !definition.path("resource").asText().startsWith("bpmn/operation/"))
                .map(definition -> definition.path("key").asText())
                .toList();
    }

    private static List<JsonNode> givenUp(List<KioskCase> cases) {
        var ids = cases.stream().map(KioskCase::id).collect(Collectors.toSet());
        var incidents =
                ADMINISTRATOR.get("/history/incident?incidentType=failedJob").json();
        return StreamSupport.stream(incidents.spliterator(), false)
                .filter(incident ->
                        ids.contains(incident.path("rootProcessInstanceId").asText()))
                .toList();
    }

    private static Callable<KioskCase> play(Rollout rollout, boolean thorough) {
        return () -> {
            var play = rollout.open();
            if (thorough) {
                PlayedOfficers.playThoroughly(play);
            } else {
                PlayedOfficers.playStraight(play);
            }
            return play;
        };
    }

    private static List<KioskCase> inParallel(List<Callable<KioskCase>> plays)
            throws InterruptedException, ExecutionException {
        var officers = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            var cases = new ArrayList<KioskCase>();
            for (var play : officers.invokeAll(plays)) {
                cases.add(play.get());
            }
            return cases;
        } finally {
            officers.shutdownNow();
        }
    }
}
