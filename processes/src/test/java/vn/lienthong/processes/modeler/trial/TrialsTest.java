package vn.lienthong.processes.modeler.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.processes.modeler.Refused;

/** Drafts are tried in a real engine, in which everybody is played. */
class TrialsTest {

    private static final String ME = "quantri";
    private static final TrialStage STAGE = new TrialStage();

    private final Trials trials = STAGE.trials;

    @AfterEach
    void end() {
        STAGE.endAll();
    }

    @AfterAll
    static void close() {
        STAGE.trials.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rollout/model-02-kiosk",
                "rollout/model-04-digital-documents",
                "rollout/model-07-hospital-kiosk",
                "rollout/model-13-tourist-camera",
                "rollout/model-17-driving-test",
                "rollout/model-18-traffic-fines",
                "rollout/model-22-tourism-products",
                "rollout/model-30-policy-campaign",
                "rollout/model-32-criminal-records",
                "rollout/model-33-health-labour-books",
                "rollout/model-34-land-owners",
                "rollout/model-36-social-security",
                "operation/judicial-record",
                "operation/welfare-payout"
            })
    void playsToItsEnd(String diagram) {
        var trial = trials.begin(null, TrialStage.release(diagram), "bu-dang", ME);
        UsualWay.play(trial);
        assertThat(trial.state().waits()).as(diagram).isEmpty();
        assertThat(trial.state().ended()).isTrue();
        assertThat(trial.state().tokens()).isEmpty();
        assertThat(trial.state().visited()).containsKeys("started");
    }

    @Test
    void waitsForAPlayedOfficerAndGoesWhereThatOneDecides() {
        var trial = trials.begin("model-04-rollout", TrialStage.release("rollout/model-04-digital-documents"), "u", ME);
        var wait = trial.waits().stream()
                .filter(each -> each.kind() == Wait.Kind.TASK)
                .findFirst()
                .orElseThrow();
        assertThat(wait.title()).isEqualTo("Đánh giá giải pháp, chọn thuê hoặc đầu tư");
        assertThat(wait.outcomes()).extracting(Wait.Choice::value).containsExactly("DONE", "OPINIONS", "FORWARD");
        assertThat(trial.state().tokens()).containsExactly(new RunState.Token("assessSolution", 1));
        trial.act(wait.id(), "OPINIONS", Map.of("opinionAgencies", List.of("C06"), "reason", "vì sao"));
        assertThat(trial.waits())
                .filteredOn(each -> each.kind() == Wait.Kind.TASK)
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.element()).isEqualTo("assessSolutionWaysOut");
                    assertThat(asked.part()).isEqualTo("Lấy ý kiến phối hợp");
                });
        assertThat(trial.state().journal()).extracting(Line::what).contains("Lấy ý kiến");
    }

    @Test
    void goesForwardInTimeForATimer() {
        var trial = trials.begin(null, TrialStage.waiting("P10D", "${true}"), "u", ME);
        var before = trial.state().today();
        var timer = trial.waits().get(0);
        assertThat(timer.kind()).isEqualTo(Wait.Kind.TIMER);
        trial.act(timer.id(), Wait.DONE, Map.of());
        assertThat(trial.state().today()).isEqualTo(before.plusDays(10));
        assertThat(trial.state().ended()).isTrue();
    }

    @Test
    void staysWhereItWasWhenAStepFails() {
        var trial = trials.begin(null, TrialStage.waiting("P1D", "${nowhere == 1}"), "u", ME);
        var timer = trial.waits().get(0);
        assertThatThrownBy(() -> trial.act(timer.id(), Wait.DONE, Map.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("decided")
                .hasMessageContaining("nowhere");
        assertThat(trial.state().journal()).isEmpty();
        assertThat(trial.state().tokens()).containsExactly(new RunState.Token("pause", 1));
    }

    @Test
    void refusesWhatCouldRunCode() {
        var hostile = TrialStage.waiting("P1D", "${''.getClass()}");
        assertThatThrownBy(() -> trials.begin(null, hostile, "u", ME))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("getClass");
    }

    @Test
    void stopsALoopInWhichNobodyIsWaitedFor() {
        assertThatThrownBy(() -> trials.begin(null, TrialStage.endless(), "u", ME))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("vòng lặp");
    }

    @Test
    void replacesTheRunOfTheSamePersonAndLetsFewBegin() {
        var draft = TrialStage.waiting("P1D", "${true}");
        var first = trials.begin(null, draft, "u", ME);
        trials.begin(null, draft, "u", ME);
        assertThatThrownBy(() -> trials.of(first.id, ME)).isInstanceOf(Refused.class);
        List.of("a", "b", "c", "d").forEach(other -> trials.begin(null, draft, "u", other));
        assertThatThrownBy(() -> trials.begin(null, draft, "u", "e"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("5 lượt");
    }

    @Test
    void showsARunToItsOwnerOnly() {
        var trial = trials.begin(null, TrialStage.waiting("P1D", "${true}"), "u", ME);
        assertThatThrownBy(() -> trials.of(trial.id, "other")).isInstanceOf(Refused.class);
    }
}
