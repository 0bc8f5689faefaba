package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lienthong.tests.Person.ADMINISTRATOR;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All models of the appendix through the real engine, from start to end. */
class RolloutsIT {

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
        Coverage.visited(play).forEach((process, visited) -> {
            if (process.startsWith(model)) {
                assertThat(visited).as("nodes of %s that were reached", process).containsAll(Coverage.nodes(process));
            }
        });
    }

    /** What is done in several places says how far each of them is, to whoever may see the case. */
    @Test
    void tellsHowFarEachPlaceIs() {
        var play = rollout("34", "stnmt.cb").open();
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
        var play = rollout("34", "stnmt.cb").open();
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
