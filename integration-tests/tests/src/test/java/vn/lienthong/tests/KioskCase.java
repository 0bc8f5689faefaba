package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lienthong.tests.Person.C06;
import static vn.lienthong.tests.Person.DN;
import static vn.lienthong.tests.Person.PC06;
import static vn.lienthong.tests.Person.STTTT;
import static vn.lienthong.tests.Person.TT_RAR;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A case of model 2, and what its people fill in. */
record KioskCase(String id, String code, String unit) {

    static final Map<String, Object> SURVEY = Map.of(
            "outcome", "DONE",
            "surveyPoints", List.of(Map.of("place", "Bộ phận một cửa", "area", 4, "dailyVisitors", 120)),
            "chosenPoints", 1,
            "minutesNumber", "12/BB-VPUB",
            "minutesDate", "2026-11-20",
            "conclusion", "Chọn một điểm");

    static final Map<String, Object> APPROVAL = Map.of("outcome", "DONE", "approvedPoints", 1);

    static final Map<String, Object> RECEIPT =
            Map.of("outcome", "DONE", "receiptNumber", "15", "receiptDate", "2026-11-20", "totalDevices", 2);

    static final Map<String, Object> MINUTES = Map.of(
            "minutesNumber", "13/BB",
            "minutesDate", "2026-11-20",
            "participants", "Các bên",
            "conclusion", "Đạt yêu cầu");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Map<String, Object> CAMPAIGN_PLAN = Map.of(
            "outcome", "DONE",
            "planNumber", "05/KH",
            "planDate", "2026-11-20",
            "channels", "Loa truyền thanh",
            "audience", "Người dân đến bộ phận một cửa",
            "fromDate", "2026-11-23",
            "toDate", "2026-12-23");

    private static final Map<String, Object> CAMPAIGN_REPORT =
            Map.of("outcome", "DONE", "posts", 12, "reached", 3400, "guided", 210, "conclusion", "Đạt kế hoạch");

    /** The one case that was opened in another unit because this one is a good example. */
    KioskCase spreadTo(String otherUnit) {
        var spread = await().atMost(PATIENCE)
                .until(
                        () -> Person.ADMINISTRATOR
                                .get("/process-instance?variables=parentCaseCode_eq_" + code)
                                .json(),
                        found -> !found.isEmpty());
        assertThat(spread).hasSize(1);
        var opened = spread.get(0);
        return new KioskCase(
                opened.path("id").asText(), opened.path("businessKey").asText(), otherUnit);
    }

    Person officer() {
        return Person.officer("vpub", unit);
    }

    Person leader() {
        return Person.leader("vpub", unit);
    }

    static Map<String, Object> procurement(String expectedDelivery) {
        return Map.of(
                "outcome",
                "DONE",
                "contractNumber",
                "01/HĐ",
                "supplier",
                "Công ty Thiết bị số",
                "devices",
                2,
                "amount",
                180_000_000,
                "expectedDelivery",
                expectedDelivery);
    }

    static Map<String, Object> delivery() {
        return with(MINUTES, Map.of("deliveredDevices", 2, "serials", "K-001, K-002"));
    }

    /** Steps 1 and 2, up to where the Kiosk is being waited for. */
    void goesToProcurement() {
        officer().does("survey", this, SURVEY);
        leader().does("approveSurvey", this, APPROVAL);
        officer().does("propose", this, proposal());
        leader().does("approveProposal", this, Map.of("outcome", "DONE"));
        PC06.does("receiveList", this, RECEIPT);
        STTTT.does("procure", this, procurement("2030-01-31"));
    }

    /** The rest of the steps, up to the decision about spreading. */
    void goesFromDeliveryToEvaluation() {
        TT_RAR.does("deliver", this, delivery());
        C06.does(
                "integrate",
                this,
                with(
                        MINUTES,
                        Map.of(
                                "outcome", "DONE",
                                "systems", "CSDLQG về dân cư",
                                "method", "BOTH",
                                "testedCases", 20,
                                "successRate", 99)));
        officer().does("acceptIntegration", this, with(MINUTES, Map.of("outcome", "DONE", "acceptedPoints", 2)));
        DN.does("support", this, Map.of("outcome", "DONE", "workDone", "Kiểm thử hai Kiosk"));
        C06.does(
                "guide",
                this,
                Map.of("outcome", "DONE", "guideTitle", "Hướng dẫn", "trainingDate", "2026-11-20", "trainees", 5));
        officer()
                .does(
                        "deploy",
                        this,
                        with(MINUTES, Map.of("outcome", "DONE", "devicesInUse", 2, "inUseSince", "2026-11-20")));
        officer().does("planCampaign", this, CAMPAIGN_PLAN);
        officer().does("runCampaign", this, CAMPAIGN_REPORT);
        DN.does("support", this, Map.of("outcome", "DONE", "workDone", "Hướng dẫn 40 lượt người dân"));
        officer().does("evaluate", this, evaluation());
    }

    Map<String, Object> proposal() {
        return proposalWith(Attachments.upload(officer(), officer().awaits("propose", this), "proposalFile"));
    }

    /** Asks some agencies for their opinions, in three working days. */
    static Map<String, Object> asks(String... agencies) {
        return Map.of(
                "outcome",
                "OPINIONS",
                "reason",
                "Đề nghị góp ý",
                "opinionAgencies",
                List.of(agencies),
                "opinionDays",
                3);
    }

    static Map<String, Object> proposalWith(String file) {
        return Map.of(
                "outcome",
                "DONE",
                "proposalNumber",
                "15/TTr-VPUB",
                "proposalFile",
                file,
                "needs",
                List.of(Map.of("unitName", "Bù Đăng", "quantity", 2, "contact", "Điểu Thị Mơ", "phone", "0912345678")));
    }

    private Map<String, Object> evaluation() {
        return evaluationWith(Attachments.upload(officer(), officer().awaits("evaluate", this), "reportFile"));
    }

    static Map<String, Object> evaluationWith(String file) {
        return Map.of(
                "outcome",
                "DONE",
                "transactions",
                1200,
                "modelShare",
                35,
                "satisfaction",
                92,
                "problemsFound",
                "Không",
                "proposal",
                "Nhân rộng",
                "reportFile",
                file);
    }

    static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }
}
