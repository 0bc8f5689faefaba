package vn.lienthong.tests;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lienthong.tests.KioskCase.SURVEY;
import static vn.lienthong.tests.Person.ADMINISTRATOR;
import static vn.lienthong.tests.Person.C06;
import static vn.lienthong.tests.Person.DN;
import static vn.lienthong.tests.Person.PC06;
import static vn.lienthong.tests.Person.STTTT;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Model 2 through the real engine, each agency by its own account. */
@Order(2)
class KioskRolloutIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** As the engine's REST API writes a moment. */
    private static final DateTimeFormatter DUE_FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");

    private static final String DUE = "2030-06-28";

    @Test
    void runsThroughAllStepsAndSpreadsToASecondUnit() {
        var first = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
        first.goesToProcurement();
        first.goesFromDeliveryToEvaluation();
        var tooLate = first.leader().triesToDo("decideSpread", first, spread("2020-01-06"));
        assertThat(tooLate.status()).isEqualTo(400);
        assertThat(tooLate.json().path("message").asText())
                .isEqualTo("Phải từ hôm nay trở đi: Thời hạn cho đơn vị nhân rộng");
        first.leader().does("decideSpread", first, spread("2030-12-27"));

        await().atMost(PATIENCE).untilAsserted(() -> {
            var ended = Index.caseOf(first).orElseThrow();
            assertThat(ended.path("state").asText()).isEqualTo("COMPLETED");
        });
        var second = first.spreadTo("loc-ninh");
        second.officer().awaits("survey", second);
    }

    private static Map<String, Object> spread(String due) {
        return Map.of("outcome", "SPREAD", "spreadUnits", List.of("loc-ninh"), "spreadDue", due, "reason", "Hiệu quả");
    }

    @Test
    void offersTasksToTheOwnAgencyAndUnitOnly() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
        var task = kiosk.officer().awaits("survey", kiosk);
        var stranger = Person.officer("vpub", "dong-phu");

        assertThat(stranger.tasks(kiosk)).isEmpty();
        assertThat(C06.tasks(kiosk)).isEmpty();
        var claim = stranger.post("/task/" + task.path("id").asText() + "/claim", Map.of("userId", stranger.account()));
        assertThat(claim.status()).isGreaterThanOrEqualTo(400);
        var done = stranger.post("/task/" + task.path("id").asText() + "/complete", Map.of());
        assertThat(done.status()).isGreaterThanOrEqualTo(400);
        var own = kiosk.officer()
                .post(
                        "/task/" + task.path("id").asText() + "/claim",
                        Map.of("userId", kiosk.officer().account()));
        assertThat(own.status()).isEqualTo(204);
    }

    @Test
    void isOpenedByItsLeadOnly() {
        var answer = C06.post(
                "/process-definition/key/model-02-rollout/submit-form",
                Map.of("variables", Map.of("unit", Map.of("value", "bu-dang"), "caseDue", Map.of("value", DUE))));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText())
                .startsWith("Chỉ Văn phòng HĐND - UBND huyện – Huyện Bù Đăng");
    }

    @Test
    void showsTheCaseCodeOnTheTasksCard() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
        var task = kiosk.officer().awaits("survey", kiosk);
        var code = kiosk.officer().get("/task/" + task.path("id").asText() + "/localVariables/caseCode");
        assertThat(code.json().path("value").asText()).isEqualTo(kiosk.code());
    }

    @Test
    void demandsANewDeadlineWhenTheAppendixsIsOver() {
        var answer = Person.officer("vpub", "bu-dang")
                .post(
                        "/process-definition/key/model-02-rollout/submit-form",
                        Map.of("variables", Map.of("unit", Map.of("value", "bu-dang"))));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText())
                .isEqualTo("Hạn 30/12/2023 của phụ lục đã qua: cần chọn thời hạn mới");
    }

    @Test
    void refusesAnUnfinishedFormAndNamesItsFields() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
        var answer = kiosk.officer().triesToDo("survey", kiosk, Map.of("outcome", "DONE", "chosenPoints", 1));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText())
                .isEqualTo("Chưa nhập: Điểm khảo sát; Số biên bản khảo sát; Ngày khảo sát; Kết luận, báo cáo đề xuất");
        assertThat(kiosk.officer().task("survey", kiosk)).isPresent();
    }

    @Test
    void gathersOpinionsInParallelAndComesBackToTheLead() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
        kiosk.officer().does("survey", kiosk, KioskCase.asks("C06", "STTTT", "DN"));
        for (var agency : List.of(C06, STTTT, DN)) {
            assertThat(agency.awaits("giveOpinion", kiosk).path("description").asText())
                    .isEqualTo("Đề nghị góp ý");
        }
        for (var agency : List.of(DN, C06, STTTT)) {
            agency.does("giveOpinion", kiosk, Map.of("opinion", "AGREE", "opinionText", "Nhất trí"));
        }
        kiosk.officer().does("consolidate", kiosk, Map.of("summary", "Các cơ quan nhất trí"));
        kiosk.officer().does("survey", kiosk, SURVEY);
        kiosk.leader().awaits("approveSurvey", kiosk);
    }

    @Test
    void anAgencyMayHaveDaysOfItsOwnToAnswerIn() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
        var stranger = kiosk.officer().triesToDo("survey", kiosk, asksC06AndDn("STTTT"));
        assertThat(stranger.json().path("message").asText())
                .isEqualTo("Cơ quan có hạn riêng: “Sở Thông tin và Truyền thông” không được lấy ý kiến");

        kiosk.officer().does("survey", kiosk, asksC06AndDn("DN"));
        var usual = C06.awaits("giveOpinion", kiosk).path("due").asText();
        var own = DN.awaits("giveOpinion", kiosk).path("due").asText();
        assertThat(OffsetDateTime.parse(own, DUE_FORMAT))
                .isAfter(OffsetDateTime.parse(usual, DUE_FORMAT).plusDays(20));
    }

    @Test
    void theDaysToAnswerInHaveABound() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
        for (var days : List.<Map<String, Object>>of(Map.of("opinionDays", 2_000_000_000), ownDays("C06", -1))) {
            var entries = KioskCase.with(KioskCase.asks("C06"), days);
            var answer = kiosk.officer().triesToDo("survey", kiosk, entries);
            assertThat(answer.json().path("message").asText())
                    .isEqualTo("Số ngày làm việc để trả lời phải từ 1 đến 60");
        }
    }

    private static Map<String, Object> asksC06AndDn(String agencyWithOwnDays) {
        return KioskCase.with(KioskCase.asks("C06", "DN"), ownDays(agencyWithOwnDays, 30));
    }

    private static Map<String, Object> ownDays(String agency, int days) {
        return Map.of("opinionOwnDays", List.of(Map.of("agency", agency, "days", days)));
    }

    @Test
    void silenceCountsAsNoOpinionOnceTheTimeIsOver() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
        kiosk.officer().does("survey", kiosk, KioskCase.asks("STTTT"));
        STTTT.awaits("giveOpinion", kiosk);
        TimePasses.until("opinionOverdue", kiosk);

        kiosk.officer().awaits("consolidate", kiosk);
        assertThat(STTTT.task("giveOpinion", kiosk)).isEmpty();
        var page = Session.signIn(kiosk.officer()).get("/files/" + kiosk.code());
        assertThat(page.body()).contains("Không có ý kiến đúng hạn");
    }

    @Test
    void reworkComesBackWithItsReason() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
        kiosk.officer().does("survey", kiosk, SURVEY);
        var silent = kiosk.leader().triesToDo("approveSurvey", kiosk, Map.of("outcome", "REWORK"));
        assertThat(silent.json().path("message").asText()).isEqualTo("Chưa nhập: Lý do, nội dung");
        kiosk.leader().does("approveSurvey", kiosk, Map.of("outcome", "REWORK", "reason", "Thiếu sơ đồ"));
        assertThat(kiosk.officer().awaits("survey", kiosk).path("description").asText())
                .startsWith("Trả lại để làm lại: Thiếu sơ đồ");
    }

    @Test
    void forwardPutsTheTaskOnAnotherDeskUntilItIsDone() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
        kiosk.officer()
                .does("survey", kiosk, Map.of("outcome", "FORWARD", "forwardTo", "CAH", "reason", "Khảo sát an ninh"));
        var police = Person.officer("cah", "bu-dang");
        assertThat(police.awaits("survey", kiosk).path("description").asText())
                .startsWith("Được chuyển đến: Khảo sát an ninh");
        assertThat(kiosk.officer().task("survey", kiosk)).isEmpty();
        police.does("survey", kiosk, SURVEY);
        kiosk.leader().does("approveSurvey", kiosk, Map.of("outcome", "REWORK", "reason", "Làm lại"));
        kiosk.officer().awaits("survey", kiosk);
    }

    @Test
    void givesEveryCaseACodeOfItsOwnEvenAtTheSameMoment() {
        var officer = Person.officer("vpub", "hon-quan");
        var codes = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> officer.opensKioskCase("hon-quan", DUE).code())
                .toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("VPUB\\.HON-QUAN-\\d{6}-\\d{4}"));
    }

    @Test
    void keepsWhatIsFilledInOutOfTheEnginesHistory() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
        kiosk.officer().does("survey", kiosk, SURVEY);
        kiosk.leader().does("approveSurvey", kiosk, KioskCase.APPROVAL);
        kiosk.officer().does("propose", kiosk, kiosk.proposal());
        kiosk.leader().does("approveProposal", kiosk, Map.of("outcome", "DONE"));
        var variables = ADMINISTRATOR
                .get("/history/process-instance?processInstanceBusinessKey=" + kiosk.code())
                .json()
                .findValuesAsText("id")
                .stream()
                .map(id -> ADMINISTRATOR
                        .get("/history/variable-instance?processInstanceId=" + id)
                        .body())
                .collect(joining());
        assertThat(variables).contains("caseTitle").doesNotContain("0912345678").doesNotContain("Điểu Thị Mơ");
        var page = Session.signIn(Person.PC06).get("/files/" + kiosk.code());
        assertThat(page.body()).contains("Điểu Thị Mơ").contains("0912345678");
    }

    /** The engine lets one of two such transactions fail; the officer hears nothing of it. */
    @Test
    void opinionsThatAreGivenInTheSameMomentAreAllTaken() throws InterruptedException, ExecutionException {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
        kiosk.officer()
                .does(
                        "survey",
                        kiosk,
                        Map.of(
                                "outcome",
                                "OPINIONS",
                                "reason",
                                "Đề nghị góp ý",
                                "opinionAgencies",
                                List.of("C06", "STTTT", "DN", "PC06"),
                                "opinionDays",
                                3));
        var givers = List.of(C06, STTTT, DN, PC06);
        givers.forEach(giver -> giver.awaits("giveOpinion", kiosk));
        var threads = Executors.newFixedThreadPool(givers.size());
        try {
            var given = threads.invokeAll(givers.stream()
                    .<Callable<Void>>map(giver -> () -> {
                        giver.does("giveOpinion", kiosk, Map.of("opinion", "AGREE", "opinionText", "Nhất trí"));
                        return null;
                    })
                    .toList());
            for (var each : given) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        kiosk.officer().awaits("consolidate", kiosk);
    }
}
