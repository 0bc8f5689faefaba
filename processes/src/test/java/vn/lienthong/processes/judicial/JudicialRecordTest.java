package vn.lienthong.processes.judicial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The diagram of criminal-record requests, and its rules, in a real engine; docs/judicial.md says what its beans do. */
class JudicialRecordTest {

    private static final String NOBODY_LISTENS = "http://127.0.0.1:9/notices";

    private PlayedRequest play = new PlayedRequest();

    @AfterEach
    void close() {
        play.close();
    }

    @Test
    void goesSmoothlyToTheResult() {
        play.opened();
        assertThat(play.waitsAt()).containsExactly("feePaid");
        play.citizenPays();
        assertThat(play.waitsAt()).containsExactly("issuerNews");
        play.issuerSays("ACK");
        play.issuerSays("RESULT");
        assertThat(play.openTasks()).containsExactly("checkResult");
        play.does("checkResult");
        assertThat(play.isOver()).isTrue();
        assertThat(workers())
                .containsExactly(
                        "person-identify",
                        "fee-bill",
                        "judicial-submit",
                        "judicial-result",
                        "vneid-result",
                        "vneid-status");
        assertThat(play.log).contains("rule NORMAL null", "awaitJudicialFee", "keepJudicialResult");
        assertThat(notices()).containsExactly("RECEIVED", "AWAITING_FEE", "SUBMITTED", "RESULT", "DELIVERED", "CLOSED");
    }

    @Test
    void billsNobodyWhoIsExempt() {
        play.fee = 0;
        play.opened();
        assertThat(play.waitsAt()).containsExactly("issuerNews");
        assertThat(workers()).doesNotContain("fee-bill");
        assertThat(play.log).doesNotContain("awaitJudicialFee");
    }

    @Test
    void goesOnWithAFeeThatWasPaidBeforeAnybodyWaited() {
        play.paid = true;
        play.opened();
        assertThat(play.waitsAt()).containsExactly("issuerNews");
    }

    @Test
    void asksForAPaymentThatNobodyToldOf() {
        play.opened();
        play.patienceIsOver();
        assertThat(workers()).endsWith("fee-bill", "fee-status");
        assertThat(play.waitsAt()).containsExactly("feePaid");
        play.paidUnsaid = true;
        play.patienceIsOver();
        assertThat(play.waitsAt()).containsExactly("issuerNews");
        assertThat(workers()).endsWith("fee-bill", "fee-status", "fee-status", "judicial-submit");
    }

    @Test
    void takesTheFeeAtTheCounter() {
        play.payment = "COUNTER";
        play.opened();
        assertThat(play.openTasks()).containsExactly("collectFee");
        play.does("collectFee");
        assertThat(play.waitsAt()).containsExactly("issuerNews");
        assertThat(workers()).doesNotContain("fee-bill");
    }

    @Test
    void asksTheRegistryAgainWhenTheDataWasMended() {
        play.doubt = true;
        play.opened();
        assertThat(play.openTasks()).containsExactly("resolveIdentity");
        play.doubt = false;
        play.does("resolveIdentity");
        assertThat(play.openTasks()).isEmpty();
        assertThat(workers()).startsWith("person-identify", "person-identify");
    }

    @Test
    void believesAnOfficerWhoHasSeenPapers() {
        play.doubt = true;
        play.opened();
        play.does("resolveIdentity", "CONFIRM");
        assertThat(play.log).contains("confirmJudicialIdentity", "rule NORMAL null");
    }

    @Test
    void refusesWhomNobodyKnows() {
        play.doubt = true;
        play.opened();
        play.does("resolveIdentity", "REFUSE");
        assertThat(play.isOver()).isTrue();
        assertThat(play.log).contains("refuseJudicialRequest").doesNotContain("judicial-submit");
        assertThat(notices()).containsExactly("RECEIVED", "REFUSED", "CLOSED");
    }

    @Test
    void refusesForm2ToAnOrganisation() {
        play.organisation = true;
        play.form = "FORM_2";
        play.opened();
        assertThat(play.log).contains("rule REFUSE ORGANISATION_FORM_2");
        assertThat(play.openTasks()).containsExactly("confirmRefusal");
        play.does("confirmRefusal");
        assertThat(play.isOver()).isTrue();
        assertThat(workers()).containsExactly("person-identify", "vneid-status");
    }

    @Test
    void asksAgainInsteadOfRefusingWhenTheDataWasWrong() {
        play.age = 15;
        play.opened();
        assertThat(play.log).contains("rule REFUSE UNDER_AGE");
        play.age = 16;
        play.does("confirmRefusal", "RECHECK");
        assertThat(play.log)
                .endsWith(
                        "rule NORMAL null", "awaitJudicialFee", "notice AWAITING_FEE", "fee-bill", "checkJudicialFee");
    }

    @Test
    void refusesForm2OfAnotherToWhomeverHasNoAuthority() {
        play.subject = "CHILD";
        play.form = "FORM_2";
        play.opened();
        assertThat(play.log).contains("rule REFUSE NO_AUTHORITY");
    }

    @Test
    void givesParentsForm2OfTheirMinorChild() {
        play.subject = "CHILD";
        play.form = "FORM_2";
        play.authority = true;
        play.age = 10;
        play.opened();
        assertThat(play.log).contains("rule NORMAL null");
    }

    @Test
    void giveUrgentRequestsOfOrganisationsTheirOwnLimit() {
        play.organisation = true;
        play.urgent = true;
        play.severalProvinces = true;
        play.opened();
        assertThat(play.log).contains("rule URGENT null");
    }

    @Test
    void takesTheLongerLimitForWhoLivedInSeveralProvinces() {
        play.severalProvinces = true;
        play.opened();
        assertThat(play.log).contains("rule LONG null");
    }

    @Test
    void sendsWhatTheOfficerWasTold() {
        submitted();
        play.issuerSays("ACK", "MORE_INFO");
        assertThat(play.openTasks()).containsExactly("supplement");
        assertThat(notices()).endsWith("AWAITING_CITIZEN");
        play.does("supplement");
        assertThat(play.log)
                .containsSubsequence(
                        "askJudicialCitizen", "takeJudicialSupplement", "judicial-supplement", "news NONE");
    }

    @Test
    void endsTheOfficersWaitingWhenTheCitizenSuppliesOnline() {
        submitted();
        play.issuerSays("MORE_INFO");
        play.tell("SupplementGiven");
        assertThat(play.openTasks()).isEmpty();
        assertThat(workers()).contains("judicial-supplement");
        assertThat(play.waitsAt()).containsExactly("issuerNews");
    }

    @Test
    void asksTheCitizenNoLongerWhenTheIssuerGoesOn() {
        submitted();
        play.issuerSays("MORE_INFO");
        play.issuerSays("RESULT");
        assertThat(play.openTasks()).containsExactly("checkResult");
        assertThat(play.log).contains("dropJudicialQuestion");
        assertThat(workers()).doesNotContain("judicial-supplement");
    }

    @Test
    void stopsForACitizenWhoNeverAnswers() {
        submitted();
        play.issuerSays("MORE_INFO");
        play.does("supplement", "STOP");
        assertThat(play.isOver()).isTrue();
        assertThat(play.log).containsSubsequence("stopJudicialRequest", "judicial-cancel", "closeJudicialRequest");
        assertThat(workers())
                .doesNotContain("judicial-supplement", "judicial-result")
                .endsWith("vneid-status");
        assertThat(notices()).endsWith("AWAITING_CITIZEN", "STOPPED", "CLOSED");
    }

    @Test
    void extendsTheLimit() {
        submitted();
        play.issuerSays("EXTENDED");
        assertThat(play.log).contains("extendJudicialLimit");
        assertThat(play.waitsAt()).containsExactly("issuerNews");
    }

    @Test
    void endsWhenTheIssuerRefuses() {
        submitted();
        play.issuerSays("ACK", "REFUSED");
        assertThat(play.isOver()).isTrue();
        assertThat(play.log).contains("refuseJudicialRequest").doesNotContain("judicial-result");
        assertThat(notices()).endsWith("REFUSED", "CLOSED");
    }

    @Test
    void findsAResultThatCameBeforeAnybodyWaited() {
        play.fee = 0;
        play.news.add("ACK");
        play.news.add("RESULT");
        play.opened();
        assertThat(play.openTasks()).containsExactly("checkResult");
    }

    @Test
    void asksTheIssuerThatIsSilent() {
        submitted();
        play.patienceIsOver();
        assertThat(workers()).endsWith("judicial-submit", "judicial-status");
        play.news.add("RESULT");
        play.patienceIsOver();
        assertThat(play.openTasks()).containsExactly("checkResult");
    }

    @Test
    void isNotMovedByNewsThatNobodyWaitsFor() {
        submitted();
        play.issuerSays("RESULT");
        play.issuerSays("RESULT");
        play.tell("FeePaid");
        play.tell("SupplementGiven");
        assertThat(play.openTasks()).containsExactly("checkResult");
        assertThat(workers()).filteredOn("judicial-result"::equals).hasSize(1);
    }

    @Test
    void fetchesAnotherResultInThePlaceOfAWrongOne() {
        submitted();
        play.issuerSays("RESULT");
        play.does("checkResult", "REFETCH");
        assertThat(play.log).containsSubsequence("judicial-result", "discardJudicialResult", "judicial-result");
        play.does("checkResult", "WRONG_PERSON");
        assertThat(play.openTasks()).containsExactly("handleBreach");
        play.does("handleBreach");
        assertThat(play.openTasks()).containsExactly("checkResult");
        assertThat(workers()).filteredOn("judicial-result"::equals).hasSize(3);
    }

    @Test
    void showsAnOfficerThatASignatureIsWrong() {
        play.signatureInvalid = true;
        submitted();
        play.issuerSays("RESULT");
        assertThat(play.openTasks()).containsExactly("checkResult");
        assertThat(play.reached()).contains("signatureInvalid");
    }

    @Test
    void sendsPaperWhereItIsWanted() {
        play.paper = true;
        play.electronic = false;
        submitted();
        play.issuerSays("RESULT");
        play.does("checkResult");
        assertThat(workers()).doesNotContain("vneid-result");
        assertThat(play.openTasks()).containsExactly("sendPaper");
        play.does("sendPaper");
        assertThat(play.isOver()).isTrue();
    }

    @Test
    void asksTheLeaderForAnApologyBesidesTheWork() {
        submitted();
        play.tell("DueSoon");
        assertThat(play.openTasks()).containsExactly("apologise");
        play.does("apologise");
        assertThat(play.log).contains("apologiseJudicialDelay");
        play.issuerSays("RESULT");
        play.does("checkResult");
        assertThat(play.isOver()).isTrue();
    }

    @Test
    void asksForNoApologyOnceItIsClosed() {
        submitted();
        play.tell("DueSoon");
        play.issuerSays("RESULT");
        play.does("checkResult");
        assertThat(play.openTasks()).isEmpty();
        assertThat(play.isOver()).isTrue();
        assertThat(play.log).doesNotContain("apologiseJudicialDelay");
    }

    @Test
    void endsWhatIsWithdrawn() {
        play.opened();
        play.tell("Withdrawn");
        assertThat(play.isOver()).isTrue();
        assertThat(workers()).endsWith("fee-bill", "vneid-status", "fee-cancel");
        assertThat(play.log).contains("closeJudicialRequest");
        assertThat(play.endedAt()).isEqualTo("whenWithdrawn");
    }

    @Test
    void tellsTheIssuerWhenSomebodyNoLongerAgrees() {
        submitted();
        play.issuerSays("RESULT");
        play.tell("Withdrawn");
        assertThat(play.isOver()).isTrue();
        assertThat(workers()).endsWith("judicial-result", "vneid-status", "judicial-cancel");
        assertThat(play.endedAt()).isEqualTo("whenWithdrawn");
    }

    /** Between the counter and the sending there is no rest in the diagram: the worker has not come yet. */
    @Test
    void givesBackWhatWasPaidAtTheCounter() {
        play.payment = "COUNTER";
        play.workersRest = "judicial-submit";
        play.opened();
        play.does("collectFee");
        play.tell("Withdrawn");
        assertThat(play.openTasks()).containsExactly("refundFee");
        play.does("refundFee");
        assertThat(play.isOver()).isTrue();
        assertThat(play.log).endsWith("closeJudicialRequest", "vneid-status", "takeJudicialRefund");
        assertThat(play.endedAt()).isEqualTo("whenWithdrawn");
    }

    /** Five tries, and the request has long gone on. */
    @Test
    void isNotHeldUpByANoticeThatNobodyTakes() {
        play.noticesUrl = NOBODY_LISTENS;
        play.fee = 0;
        play.opened();
        assertThat(play.waitsAt()).contains("issuerNews");
        assertThat(play.log).filteredOn("failed"::equals).hasSize(8);
        assertThat(play.log).filteredOn("skipJudicialNotice"::equals).hasSize(2);
        assertThat(play.engine.getRuntimeService().createIncidentQuery().count())
                .isZero();
    }

    @Test
    void offersTasksToTheIssuer() {
        play.payment = "COUNTER";
        play.opened();
        var task = play.engine.getTaskService().createTaskQuery().singleResult();
        assertThat(play.engine.getTaskService().getIdentityLinksForTask(task.getId()))
                .extracting("groupId")
                .containsExactly("CAT.binh-phuoc");
    }

    @Test
    void everyNodeIsReached() {
        var reached = new TreeSet<String>();
        goesSmoothlyToTheResult();
        reached.addAll(again());
        play.payment = "COUNTER";
        play.paper = true;
        play.doubt = true;
        play.age = 15;
        play.noticesUrl = NOBODY_LISTENS;
        play.opened();
        overdue();
        play.does("resolveIdentity", "CONFIRM");
        play.age = 30;
        play.doubt = false;
        play.does("confirmRefusal", "RECHECK");
        play.does("collectFee");
        play.tell("DueSoon");
        play.does("apologise", "KEEP");
        play.tell("DueSoon");
        play.does("apologise");
        play.tell("DueSoon");
        play.patienceIsOver();
        play.issuerSays("MORE_INFO");
        play.tell("SupplementGiven");
        play.issuerSays("MORE_INFO");
        play.issuerSays("EXTENDED", "RESULT");
        play.does("checkResult", "WRONG_PERSON");
        play.signatureInvalid = true;
        play.does("handleBreach");
        play.signatureInvalid = false;
        play.does("checkResult", "REFETCH");
        play.does("checkResult");
        play.does("sendPaper");
        play.does("followUp", "URGE");
        assertThat(play.isOver()).isTrue();
        reached.addAll(again());
        endsWhenTheIssuerRefuses();
        reached.addAll(again());
        endsWhatIsWithdrawn();
        reached.addAll(again());
        stopsForACitizenWhoNeverAnswers();
        reached.addAll(again());
        tellsTheIssuerWhenSomebodyNoLongerAgrees();
        reached.addAll(again());
        givesBackWhatWasPaidAtTheCounter();
        reached.addAll(again());
        asksForAPaymentThatNobodyToldOf();
        reached.addAll(again());
        // Somebody wants to hear, and hears.
        reached.add("noticed");
        assertThat(reached).containsAll(nodes());
    }

    private Set<String> again() {
        var reached = play.reached();
        play.close();
        play = new PlayedRequest();
        return reached;
    }

    private void submitted() {
        play.fee = 0;
        play.opened();
        assertThat(play.waitsAt()).containsExactly("issuerNews");
    }

    private void overdue() {
        play.engine
                .getRuntimeService()
                .createMessageCorrelation("TaskOverdue")
                .setVariablesToTriggeredScope(Map.of(
                        "overdueTaskId", "x",
                        "overdueTaskName", "Kiểm tra kết quả",
                        "overdueAgency", "CAT"))
                .correlateAll();
        play.programsWork();
    }

    private List<String> workers() {
        return play.log.stream()
                .filter(line -> line.matches("(person|fee|judicial|vneid)-.*"))
                .toList();
    }

    private List<String> notices() {
        return play.log.stream()
                .filter(line -> line.startsWith("notice "))
                .map(line -> line.substring("notice ".length()))
                .toList();
    }

    private static Set<String> nodes() {
        var file = JudicialRecordTest.class.getClassLoader().getResourceAsStream("bpmn/operation/judicial-record.bpmn");
        return Bpmn.readModelFromStream(file).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !(node instanceof SubProcess))
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
    }
}
