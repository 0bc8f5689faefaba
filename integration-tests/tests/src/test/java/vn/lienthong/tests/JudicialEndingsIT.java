package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.lienthong.play.JudicialCase;
import vn.lienthong.play.PlayedJudicial;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.ServerName;

/** Requests for criminal records that end otherwise than with a record on VNeID. */
@ResourceLock(Shared.ISSUERS)
class JudicialEndingsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Person POLICE = new Person("cat.cb");

    private final LocalStack stack = SharedStack.withPartners();
    private final Judicial judicial = new Judicial(stack);
    private final Citizens citizens = new Citizens(stack);
    private final PlayedJudicial played = judicial.played();

    @AfterEach
    void everythingIsAsUsual() {
        judicial.isAsUsual();
    }

    @Test
    void endsWithoutResultWhenTheIssuerRefuses() throws Exception {
        var person = citizens.grownUp();
        judicial.says(person, "ACK", "REFUSED");

        var request = played.send(Judicial.freeRequest(person));
        played.playToTheEnd(request, PATIENCE);

        assertThat(judicial.row(request, "state")).isEqualTo("CLOSED");
        assertThat(judicial.results(person)).isEmpty();
        assertThat(Judicial.paper(request, "03")).startsWith("%PDF");
    }

    @Test
    void refusesForm2ToAnOrganisation() throws Exception {
        var person = citizens.grownUp();
        var sent = Judicial.request(person);
        sent.put("formType", 2);
        sent.put("organisation", "Công ty TNHH Bù Đăng");

        var request = played.send(sent);
        played.playToTheEnd(request, PATIENCE);

        assertThat(judicial.row(request, "refusal")).isEqualTo("ORGANISATION_FORM_2");
        assertThat(judicial.said(judicial.issuer(), request)).isEmpty();
        assertThat(judicial.asked(request).path("portalState").asInt()).isEqualTo(3);
        assertThat(Judicial.paper(request, "03")).startsWith("%PDF");
    }

    @Test
    void givesParentsWhatOthersDoNotGet() throws Exception {
        var child = citizens.child();
        var parent = citizens.grownUp();
        var stranger = citizens.grownUp();
        citizens.isParentOf(parent, child);

        var granted = played.send(forChild(child, parent));
        judicial.isDelivered(played, granted, child, parent);
        var refused = played.send(forChild(child, stranger));
        played.playToTheEnd(refused, PATIENCE);

        assertThat(judicial.row(granted, "relation")).isEqualTo("CONFIRMED");
        assertThat(judicial.row(refused, "refusal")).isEqualTo("NO_AUTHORITY");
    }

    private static Map<String, Object> forChild(Citizen child, Citizen requester) {
        var sent = Judicial.freeRequest(child);
        sent.put("subject", "CHILD");
        sent.put("formType", 2);
        sent.put("requester", requester.person());
        return sent;
    }

    @Test
    void refusesAChildWhoAsksAlone() throws Exception {
        var request = played.send(Judicial.freeRequest(citizens.child()));
        played.playToTheEnd(request, PATIENCE);

        assertThat(judicial.row(request, "refusal")).isEqualTo("UNDER_AGE");
    }

    @Test
    void isWithdrawnUntilItIsSentAndNotAfter() throws Exception {
        var unpaid = played.send(Judicial.request(citizens.grownUp()));
        var sent = played.send(Judicial.freeRequest(citizens.grownUp()));
        judicial.awaitState(unpaid, "AWAITING_FEE");
        await().atMost(PATIENCE).until(() -> !judicial.row(sent, "submitted_at").equals("null"));

        var caller = judicial.caller();
        assertThat(caller.withdraw(unpaid.requestId(), "Không cần nữa").status())
                .isEqualTo(204);
        assertThat(caller.withdraw(sent.requestId(), "Không cần nữa").status()).isEqualTo(409);

        await().atMost(PATIENCE).until(() -> played.isClosed(unpaid));
        assertThat(judicial.asked(unpaid).path("portalState").asInt()).isEqualTo(7);
        await("cancelled").atMost(PATIENCE).ignoreExceptions().until(() -> Index.caseOf(
                        new KioskCase(unpaid.caseId(), unpaid.code(), Judicial.PROVINCE))
                .orElseThrow()
                .path("state")
                .asText()
                .equals("CANCELLED"));
        played.playToTheEnd(sent, PATIENCE);
    }

    @Test
    void isWithdrawnByAnOfficerForWhoComesToTheDesk() throws Exception {
        var request = played.send(Judicial.request(citizens.grownUp()));
        judicial.awaitState(request, "AWAITING_FEE");

        var answer = Session.signIn(POLICE)
                .post(
                        "/judicial/%s/withdrawal".formatted(request.code()),
                        "application/x-www-form-urlencoded",
                        BodyPublishers.ofString("reason=Khong+can+nua"));
        assertThat(answer.status()).isEqualTo(302);

        await().atMost(PATIENCE).until(() -> played.isClosed(request));
        assertThat(judicial.row(request, "withdrawn_by")).isEqualTo(POLICE.account());
        assertThat(judicial.asked(request).path("portalState").asInt()).isEqualTo(7);
    }

    @Test
    void handsNobodyTheRecordOfAnother() throws Exception {
        var person = citizens.grownUp();
        Sandbox.put(judicial.issuer(), "faults", Map.of("mismatchPercent", 100));

        var request = played.send(Judicial.freeRequest(person));
        await("checkResult").atMost(PATIENCE).until(() -> isOnADesk(request, "checkResult"));
        played.answering("checkResult", Map.of("outcome", "WRONG_PERSON", "reason", "Phiếu ghi người khác"));
        Sandbox.put(judicial.issuer(), "faults", Map.of());
        await("handleBreach").atMost(PATIENCE).ignoreExceptions().until(() -> {
            played.act(request);
            return isOnADesk(request, "handleBreach");
        });
        played.answering("checkResult", Map.of("outcome", "DONE"));
        judicial.isDelivered(played, request, person);
    }

    private boolean isOnADesk(JudicialCase request, String task) throws Exception {
        return played.tasks(request).findValuesAsText("taskDefinitionKey").contains(task);
    }

    @Test
    void takesBackTheBillOfWhatIsWithdrawnAndGivesBackWhatWasPaid() throws Exception {
        var fees = stack.partner(ServerName.FEES);
        var unpaid = played.send(Judicial.request(citizens.grownUp()));
        judicial.awaitsPayment(unpaid);
        // Nobody here hears of the payment before the request is withdrawn.
        Sandbox.put(fees, "faults", Map.of("callbackDelayMillis", 600_000));
        var paid = played.send(Judicial.request(citizens.grownUp()));
        judicial.pays(paid);

        for (var request : new JudicialCase[] {unpaid, paid}) {
            assertThat(judicial.caller()
                            .withdraw(request.requestId(), "Không cần nữa")
                            .status())
                    .isEqualTo(204);
            await().atMost(PATIENCE).until(() -> played.isClosed(request));
        }

        assertThat(judicial.bill(unpaid)).isEqualTo("CANCELLED");
        assertThat(judicial.bill(paid)).isEqualTo("REFUNDED");
        assertThat(judicial.row(unpaid, "fee_refund_receipt")).isEqualTo("null");
        assertThat(judicial.row(paid, "fee_refund_receipt")).startsWith("HP-");
    }

    @Test
    void isStoppedForACitizenWhoNeverAnswersAndNotBeforeTheTimeIsOver() throws Exception {
        var person = citizens.grownUp();
        judicial.says(person, "ACK", "MORE_INFO", "RESULT");
        var request = played.send(Judicial.freeRequest(person));
        judicial.awaitState(request, "AWAITING_CITIZEN");
        played.answering("supplement", Map.of("outcome", "STOP", "reason", "Đã báo ba lần, công dân không đến"));

        assertThatThrownBy(() -> played.act(request)).hasMessageContaining("Chưa dừng được");
        CommuneList.run("update judicial_supplement set asked_at = asked_at - interval '60 days' where request = "
                + judicial.row(request, "id"));
        played.playToTheEnd(request, PATIENCE);

        assertThat(judicial.row(request, "state")).isEqualTo("CLOSED");
        assertThat(judicial.row(request, "stopped_for")).isEqualTo("UNANSWERED");
        assertThat(judicial.asked(request).path("portalState").asInt()).isEqualTo(8);
        assertThat(judicial.said(judicial.issuer(), request)).containsExactly("ACK", "MORE_INFO");
        assertThat(judicial.results(person)).isEmpty();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(judicial.notices(request)).contains("STOPPED", "CLOSED"));
    }

    @Test
    void isStoppedForAPersonWhoNoLongerAgrees() throws Exception {
        var person = citizens.grownUp();
        var request = played.send(Judicial.freeRequest(person));
        await("checkResult").atMost(PATIENCE).until(() -> isOnADesk(request, "checkResult"));

        assertThat(judicial.caller()
                        .withdrawConsent(request.requestId(), "Không đồng ý nữa")
                        .status())
                .isEqualTo(204);
        await().atMost(PATIENCE).until(() -> played.isClosed(request));

        var id = judicial.row(request, "id");
        assertThat(judicial.row(request, "stopped_for")).isEqualTo("CONSENT");
        assertThat(judicial.rows("select withdrawn_at is not null from consent where request = " + id))
                .containsExactly(List.of("t"));
        assertThat(judicial.rows("select 1 from judicial_result where request = " + id))
                .isEmpty();
        assertThat(judicial.results(person)).isEmpty();
        assertThat(judicial.asked(request).path("portalState").asInt()).isEqualTo(8);
    }
}
