package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.lienthong.play.PlayedJudicial;
import vn.lienthong.play.Vietnam;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.ServerName;

/** Requests for criminal records, each by another way to its end. */
@Order(1)
@ResourceLock(Shared.ISSUERS)
class JudicialJourneyIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final LocalStack stack = SharedStack.withPartners();
    private final Judicial judicial = new Judicial(stack);
    private final Citizens citizens = new Citizens(stack);
    private final PlayedJudicial played = judicial.played();

    @AfterEach
    void everythingIsAsUsual() {
        judicial.isAsUsual();
    }

    @Test
    void goesSmoothlyFromTheRequestToTheResultOnVneid() throws Exception {
        var person = citizens.grownUp();

        var request = played.send(Judicial.request(person));
        judicial.pays(request);
        judicial.isDelivered(played, request, person);

        assertThat(judicial.row(request, "issuer")).isEqualTo("CAT");
        assertThat(judicial.row(request, "limit_code")).isEqualTo("NORMAL");
        assertThat(judicial.row(request, "fee")).isEqualTo("200000");
        assertThat(judicial.stops(request)).containsExactly(List.of("FEE", "t"));
        assertThat(judicial.said(judicial.issuer(), request)).containsExactly("ACK", "RESULT");
        assertThat(judicial.strays(judicial.partnerId(request))).isEmpty();
        var asked = judicial.asked(request);
        assertThat(asked.path("state").asText()).isEqualTo("CLOSED");
        assertThat(asked.path("portalState").asInt()).isEqualTo(10);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(judicial.notices(request))
                .containsExactlyInAnyOrder("RECEIVED", "AWAITING_FEE", "SUBMITTED", "RESULT", "DELIVERED", "CLOSED"));
    }

    @Test
    void comesToTheSameEndWhenTheIssuerIsDownAndThenLateAndSaysThingsTwice() throws Exception {
        var issuer = judicial.issuer();
        var person = citizens.grownUp();
        Sandbox.put(issuer, "faults", Map.of("downPercent", 100));

        var request = played.send(Judicial.freeRequest(person));
        judicial.awaitState(request, "SUBMITTING");
        Sandbox.put(
                issuer,
                "faults",
                Map.of(
                        "lateAnswerPercent",
                        50,
                        "lateAnswerMillis",
                        6_000,
                        "duplicatePercent",
                        100,
                        "outOfOrder",
                        true,
                        "callbackDelayMillis",
                        500));
        judicial.isDelivered(played, request, person);

        assertThat(judicial.said(issuer, request)).containsExactly("ACK", "RESULT");
        assertThat(judicial.strays(judicial.partnerId(request))).isEmpty();
    }

    @Test
    void waitsWithoutTheClockForWhatTheCitizenSuppliesOnline() throws Exception {
        var person = citizens.grownUp();
        judicial.says(person, "ACK", "MORE_INFO", "RESULT");

        var request = played.send(Judicial.freeRequest(person));
        judicial.awaitState(request, "AWAITING_CITIZEN");
        assertThat(judicial.stops(request)).containsExactly(List.of("SUPPLEMENT", "f"));
        assertThat(judicial.asked(request).path("portalState").asInt()).isEqualTo(5);
        assertThat(judicial.caller()
                        .supplement(request.requestId(), "Giấy xác nhận cư trú")
                        .status())
                .isLessThan(300);
        judicial.isDelivered(played, request, person);

        assertThat(judicial.stops(request)).containsExactly(List.of("SUPPLEMENT", "t"));
        assertThat(Judicial.paper(request, "02")).startsWith("%PDF");
    }

    @Test
    void takesWhatTheCitizenBringsToTheDesk() throws Exception {
        var person = citizens.grownUp();
        judicial.says(person, "ACK", "MORE_INFO", "MORE_INFO", "RESULT");

        var request = played.send(Judicial.freeRequest(person));
        judicial.isDelivered(played, request, person);

        assertThat(judicial.stops(request)).hasSize(2).allMatch(stop -> stop.get(1)
                .equals("t"));
        assertThat(judicial.rows("select number from judicial_supplement where sent_at is not null and request = "
                        + judicial.row(request, "id")))
                .hasSize(2);
    }

    @Test
    void takesTheLongerLimitWhenTheIssuerSaysSo() throws Exception {
        var person = citizens.grownUp();
        judicial.says(person, "ACK", "EXTENDED", "RESULT");

        var request = played.send(Judicial.freeRequest(person));
        judicial.isDelivered(played, request, person);

        assertThat(judicial.row(request, "limit_code")).isEqualTo("LONG");
        assertThat(judicial.row(request, "limit_value")).isEqualTo("15");
    }

    @Test
    void takesTheLongerLimitForWhoLivedInAnotherProvince() throws Exception {
        var person = citizens.grownUp();
        citizens.cameFrom(person, "lam-dong");

        var request = played.send(Judicial.freeRequest(person));
        judicial.isDelivered(played, request, person);

        assertThat(judicial.row(request, "limit_code")).isEqualTo("LONG");
    }

    @Test
    void billsNobodyWhomTheLawFrees() throws Exception {
        var person = citizens.grownUp();

        var request = played.send(Judicial.freeRequest(person));
        judicial.isDelivered(played, request, person);

        assertThat(judicial.row(request, "fee")).isEqualTo("0");
        assertThat(judicial.stops(request)).isEmpty();
        assertThat(Sandbox.lines(stack.partner(ServerName.FEES)))
                .noneMatch(line -> line[0].equals(judicial.partnerId(request) + "-FEE"));
    }

    @Test
    void takesTheFeeAtTheCounter() throws Exception {
        var person = citizens.grownUp();
        var sent = Judicial.request(person);
        sent.put("payment", "COUNTER");

        var request = played.send(sent);
        judicial.isDelivered(played, request, person);

        assertThat(judicial.row(request, "paid_at")).isNotEqualTo("null");
        assertThat(judicial.stops(request)).containsExactly(List.of("FEE", "t"));
    }

    @Test
    void sendsThePaperWhereItIsWanted() throws Exception {
        var person = citizens.grownUp();
        var sent = Judicial.freeRequest(person);
        sent.put("paper", true);
        sent.put("postalAddress", "Thị trấn Đức Phong, huyện Bù Đăng");

        judicial.isDelivered(played, played.send(sent), person);
    }

    @Test
    void belongsToTheIssuerOfItsDay() throws Exception {
        var before = citizens.grownUp();
        var after = citizens.grownUp();

        var justice = played.enter("STP", Judicial.PROVINCE, entered(before, LocalDate.of(2025, 2, 27)));
        var police = played.enter("CAT", Judicial.PROVINCE, entered(after, LocalDate.of(2025, 3, 1)));
        judicial.isDelivered(played, justice, before);
        judicial.isDelivered(played, police, after);

        assertThat(judicial.row(justice, "issuer")).isEqualTo("STP");
        assertThat(judicial.row(police, "issuer")).isEqualTo("CAT");
        assertThat(judicial.said(stack.partner(ServerName.ISSUER_STP), justice)).containsExactly("ACK", "RESULT");
        assertThat(judicial.said(stack.partner(ServerName.ISSUER_CAT), police)).containsExactly("ACK", "RESULT");
        assertThat(judicial.results(before).get(0).path("issuer").asText()).isEqualTo("Sở Tư pháp tỉnh Bình Phước");
        assertThat(judicial.results(after).get(0).path("issuer").asText()).isEqualTo("Công an tỉnh Bình Phước");
    }

    private static Map<String, Object> entered(Citizen person, LocalDate day) {
        var fields = new HashMap<String, Object>();
        fields.put("subject", "SELF");
        fields.put("formType", "FORM_1");
        fields.put("purpose", "Bổ sung hồ sơ xin việc");
        fields.put("citizenId", person.id());
        fields.put("fullName", person.name());
        fields.put("birthDate", person.birthDate());
        fields.put("sex", "M");
        fields.put("electronic", true);
        fields.put("paper", false);
        fields.put("payment", "COUNTER");
        fields.put("exemption", "EXEMPT");
        fields.put("consentScope", "Tra cứu nhân thân, cấp Phiếu lý lịch tư pháp");
        fields.put("receivedOn", day.toString());
        return fields;
    }

    @Test
    void apologisesOnceForBeingLate() throws Exception {
        var person = citizens.grownUp();
        judicial.says(person, "ACK");

        var request = played.enter(
                "CAT", Judicial.PROVINCE, entered(person, Vietnam.today().minusDays(30)));
        await().atMost(PATIENCE).until(() -> !played.tasks(request).isEmpty());
        judicial.awaitState(request, "SUBMITTED");
        Sandbox.post(
                judicial.issuer(),
                "words",
                Map.of("requestId", judicial.partnerId(request), "words", List.of("RESULT")));
        judicial.isDelivered(played, request, person);

        assertThat(judicial.rows("select number from judicial_apology where request = " + judicial.row(request, "id")))
                .containsExactly(List.of("1"));
        assertThat(Judicial.paper(request, "04")).startsWith("%PDF");
    }
}
