package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lienthong.tests.Person.ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All models of the appendix through the real engine, from start to end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Isolated
class RolloutsIT {

    private static final String MODEL = "model-NN";
    private static final Crowd CROWD = new Crowd(Rollout.all());

    static Stream<Rollout> rollouts() {
        return Rollout.all();
    }

    /** Two hundred cases at the same time. First, because the next two look at some of these. */
    @Test
    @Order(1)
    void allCasesComeToTheirEndsAndEveryNodeIsReached() throws InterruptedException, ExecutionException {
        var cases = CROWD.all();

        assertThat(givenUp(cases)).as("jobs that were tried in vain to the end").isEmpty();
        var visited = new TreeMap<String, Set<String>>();
        cases.forEach(each -> Coverage.visited(each)
                .forEach((process, nodes) ->
                        visited.computeIfAbsent(process, any -> new HashSet<>()).addAll(nodes)));
        assertThat(visited.keySet()).as("processes that ran").containsAll(ourProcesses());
        visited.forEach((process, nodes) ->
                assertThat(nodes).as("nodes of %s that were reached", process).containsAll(Coverage.nodes(process)));
    }

    @ParameterizedTest
    @MethodSource("rollouts")
    @Order(2)
    void runsStraightFromStartToEnd(Rollout rollout) throws InterruptedException, ExecutionException {
        assertThat(state(CROWD.straight(rollout))).isEqualTo("COMPLETED");
    }

    /** Opinions, forwarding, rework, silence, urging and delay, each at every place that offers it. */
    @ParameterizedTest
    @MethodSource("rollouts")
    @Order(2)
    void comesToItsEndByEveryDetour(Rollout rollout) throws InterruptedException, ExecutionException {
        var play = CROWD.thorough(rollout);
        assertThat(state(play)).isEqualTo("COMPLETED");
        var model = rollout.process().substring(0, MODEL.length());
        Coverage.visited(play).forEach((process, visited) -> {
            if (process.startsWith(model)) {
                assertThat(visited).as("nodes of %s that were reached", process).containsAll(Coverage.nodes(process));
            }
        });
    }

    /** What is done in several places says how far each of them is, to whoever may see the case. */
    @Test
    void tellsHowFarEachPlaceIs() {
        var play = Rollout.of("34", "stnmt.cb").open();
        PlayedOfficers.playNext(play, Map.of("communes", List.of("bu-dang.duc-phong", "bu-dang.tho-son")));
        assertThat(progress(play)).contains("0/2 nơi đã xong", "Thị trấn Đức Phong Đang làm");
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            PlayedOfficers.playNext(play, Map.of());
            return progress(play).contains("1/2 nơi đã xong");
        });
        PlayedOfficers.playStraight(play);
        assertThat(progress(play)).contains("2/2 nơi đã xong", "Thị trấn Đức Phong Xong");
    }

    /** A place that cannot go on is dropped by a leader of the lead, nobody else; the case goes on without it. */
    @Test
    void goesOnWithoutAPlaceThatIsDropped() {
        var play = Rollout.of("34", "stnmt.cb").open();
        PlayedOfficers.playNext(play, Map.of("communes", List.of("bu-dang.duc-phong", "bu-dang.tho-son")));
        var place = PlayedOfficers.placesUnderWay(play).get(0);
        var own = new Person("phong_tnmt.bu-dang.ld");
        assertThat(PlayedOfficers.drop(play, own, place, "Chờ sáp nhập").status())
                .isEqualTo(404);
        var leader = new Person("stnmt.ld");
        assertThat(PlayedOfficers.caseFile(play, leader).select("#places form")).hasSize(2);
        PlayedOfficers.drop(play, leader, place, " ");
        assertThat(progress(play)).contains("0/2 nơi đã xong").doesNotContain("đã dừng");
        assertThat(PlayedOfficers.drop(play, leader, place, "Chờ sáp nhập").status())
                .isEqualTo(302);
        assertThat(progress(play)).contains("0/2 nơi đã xong, 1 nơi đã dừng", "Đã dừng", "Chờ sáp nhập");
        PlayedOfficers.playStraight(play);
        assertThat(progress(play)).contains("1/2 nơi đã xong, 1 nơi đã dừng");
        await().atMost(Duration.ofSeconds(60)).until(() -> Session.signIn(new Person("giamsat"))
                .get("/cases/" + play.code())
                .body()
                .contains("Dừng triển khai: "));
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

    private static String progress(KioskCase play) {
        var places = PlayedOfficers.caseFile(play, new Person("giamsat")).selectFirst("#places");
        return places == null ? "" : places.text();
    }

    private static String state(KioskCase play) {
        return ADMINISTRATOR
                .get("/history/process-instance/" + play.id())
                .json()
                .path("state")
                .asText();
    }
}
