package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lienthong.tests.KioskCase.APPROVAL;
import static vn.lienthong.tests.KioskCase.SURVEY;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import vn.lienthong.stack.LocalStack;

/** Servers stop, programs are killed: afterwards every case is complete and in order in the index. */
@Isolated
class FaultsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final LocalStack stack = SharedStack.get();

    @AfterEach
    void everythingRunsAgain() {
        stack.startAgain(stack.postgres(), stack.kafka(), stack.elasticsearch());
        stack.startAgain(stack.processes(), stack.workers());
    }

    @Test
    void officersWorkOnWhileKafkaAndTheIndexAreAway() {
        var kiosk = opened();
        stack.kafka().kill();
        stack.elasticsearch().kill();
        kiosk.officer().does("survey", kiosk, SURVEY);
        kiosk.leader().does("approveSurvey", kiosk, APPROVAL);
        stack.startAgain(stack.kafka(), stack.elasticsearch());
        isCompleteAndAt("propose", kiosk);
    }

    /**
     * Here while it has not told Kafka yet of what was done, and while it moves cases to the newer version of their
     * procedure: each of them is moved once, whoever moves it.
     */
    @Test
    void theProcessApplicationMayBeKilledAtAnyPoint() {
        var kiosk = opened();
        var key = "model-62-rollout";
        Proposed.newProcedure("62");
        var plays = Stream.generate(() -> PlayedOfficers.open(key, Person.officer("vpub", "bu-dang"), Map.of()))
                .limit(8)
                .toList();
        var draft = Proposed.of(key);
        draft.replaces("name=\"Khảo sát", "name=\"Khảo sát lại");
        stack.kafka().kill();
        kiosk.officer().does("survey", kiosk, SURVEY);
        var proposal = draft.isDeployed("migrate");
        stack.processes().kill();
        stack.startAgain(stack.kafka(), stack.processes());

        kiosk.leader().does("approveSurvey", kiosk, Map.of("outcome", "REWORK", "reason", "Làm lại"));
        isCompleteAndAt("survey", kiosk);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Session.signIn(Person.SECOND_ADMINISTRATOR)
                        .get(proposal + "/progress")
                        .body())
                .contains("còn 0"));
        for (var play : plays) {
            assertThat(Proposed.definition(play)).startsWith(key + ":" + Proposed.newest(key) + ":");
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(plays).allSatisfy(play -> assertThat(Index.events(play))
                .filteredOn(event -> event.path("type").asText().equals("ProcedureUpdated"))
                .hasSize(1)));
        plays.forEach(PlayedOfficers::playStraight);
    }

    @Test
    void theIndexerMayBeKilledAtAnyPoint() {
        var kiosk = opened();
        for (int i = 0; i < 3; i++) {
            kiosk.officer().does("survey", kiosk, SURVEY);
            stack.workers().kill();
            kiosk.leader().does("approveSurvey", kiosk, Map.of("outcome", "REWORK", "reason", "Lần " + i));
            stack.workers().start();
        }
        isCompleteAndAt("survey", kiosk);
    }

    @Test
    void theDatabaseMayBeKilled() {
        var kiosk = opened();
        kiosk.officer().does("survey", kiosk, SURVEY);
        stack.postgres().kill();
        stack.postgres().start();
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> kiosk.leader().task("approveSurvey", kiosk).isPresent());
        kiosk.leader().does("approveSurvey", kiosk, APPROVAL);
        isCompleteAndAt("propose", kiosk);
    }

    private static KioskCase opened() {
        return Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", "2030-06-28");
    }

    private static void isCompleteAndAt(String activityId, KioskCase kiosk) {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            var document = Index.caseOf(kiosk).orElseThrow();
            assertThat(document.path("openTasks")).hasSize(1);
            assertThat(document.path("openTasks").get(0).path("activityId").asText())
                    .isEqualTo(activityId);
            assertThat(sequences(kiosk))
                    .last()
                    .isEqualTo(document.path("sequence").asLong());
        });
        var sequences = sequences(kiosk);
        for (int i = 0; i < sequences.size(); i++) {
            assertThat(sequences.get(i)).isEqualTo(i + 1L);
        }
    }

    /** The numbers of the messages whose events are in the index, each once, in order. */
    private static ArrayList<Long> sequences(KioskCase kiosk) {
        var sequences = new ArrayList<Long>();
        for (JsonNode event : Index.events(kiosk)) {
            long sequence = event.path("sequence").asLong();
            if (sequences.isEmpty() || sequences.get(sequences.size() - 1) != sequence) {
                sequences.add(sequence);
            }
        }
        return sequences;
    }
}
