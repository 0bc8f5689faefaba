package vn.lienthong.processes.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.engine.Refusal;

/** The diagrams of welfare payouts in a real engine; docs/payout.md says what their beans do. */
class WelfarePayoutTest {

    private static final String COMMUNE = "bu-dang.duc-phong";
    private static final String OTHER = "bu-dang.minh-hung";
    private static final String PART = "welfare-payout-commune";

    private final PlayedLedger ledger = new PlayedLedger();
    private final PlayedLedger.Commune commune = ledger.commune(COMMUNE, 5);
    private PlayedPeriod play = PlayedPeriod.of(ledger);

    @AfterEach
    void close() {
        play.close();
    }

    @Test
    void paysACommuneInWaves() {
        approved();
        assertThat(play.openTasks()).containsExactly("closePeriod");
        play.does("closePeriod");
        assertThat(play.isOver()).isTrue();
        assertThat(ledger.log.stream().filter(line -> !line.contains(" ")))
                .containsExactly(
                        "closePayoutImport",
                        "confirmPayoutList",
                        "checkPayoutList",
                        "approvePayoutList",
                        "createPayoutOrders",
                        "settlePayoutList",
                        "closePayoutPeriod");
        assertThat(done("population-match")).hasSize(5);
        assertThat(done("account-verify")).hasSize(5);
        assertThat(done("payment-send")).hasSize(2);
        assertThat(done("payment-status")).hasSize(2);
        assertThat(done("payment-reconcile")).hasSize(2);
        assertThat(done("payment-statement"))
                .as("of earlier periods, and of two channels")
                .hasSize(3);
        assertThat(done("welfare-publish")).hasSize(5);
        assertThat(done("vneid-publish")).hasSize(5);
        assertThat(play.widest.values()).allMatch(waiting -> waiting <= PlayedLedger.WAVE);
    }

    @Test
    void communesGoTheirWaysIndependently() {
        ledger.commune(OTHER, 1);
        play.imported();
        assertThat(play.tasks("confirmList")).hasSize(2);
        var first = play.tasks("confirmList").get(0);
        play.engine.getTaskService().complete(first.getId(), Map.of("outcome", "DONE"));
        assertThat(play.openTasks()).containsExactlyInAnyOrder("confirmList", "checkList");
        play.allDo("checkList");
        play.allDo("approveList");
        assertThat(play.openTasks()).containsExactly("confirmList");
        play.allDo("confirmList");
        play.allDo("checkList");
        play.allDo("approveList");
        assertThat(play.openTasks()).containsExactly("closePeriod");
    }

    @Test
    void offersEveryTaskToTheAgencyOfTheCommune() {
        play.imported();
        var task = play.tasks("confirmList").get(0);
        assertThat(play.engine.getTaskService().getIdentityLinksForTask(task.getId()))
                .extracting("groupId")
                .containsExactly("UBND_XA." + COMMUNE);
        assertThat(play.engine.getTaskService().getVariables(task.getId()))
                .containsEntry("commune", COMMUNE)
                .containsEntry("unit", COMMUNE)
                .containsEntry("period", 1L)
                .containsEntry("caseTitle", "Chi trả – Xã " + COMMUNE);
    }

    /** A period without communes, a commune without anybody to pay. */
    @Test
    void goesOnWhereThereIsNothingToDo() {
        var empty = ledger.commune(COMMUNE, 0);
        empty.due = 0;
        approved();
        play.does("closePeriod");
        assertThat(play.isOver()).isTrue();

        play.close();
        ledger.communes.clear();
        play = PlayedPeriod.of(ledger).imported();
        assertThat(play.openTasks()).containsExactly("closePeriod");
    }

    @Test
    void thePersonWhoLeavesSomethingOpenIsToldSo() {
        commune.willMismatch.add(1);
        commune.unresolved = true;
        play.imported();
        assertThat(play.openTasks()).containsExactly("resolveMismatches");
        assertThatThrownBy(() -> play.does("resolveMismatches")).isInstanceOf(Refusal.class);
        assertThat(play.openTasks()).containsExactly("resolveMismatches");
    }

    @Test
    void whatIsResolvedIsMatchedAndVerifiedAgain() {
        commune.willMismatch.add(1);
        commune.willLackAccounts.add(2);
        play.imported();
        commune.toMatch.add(1);
        play.does("resolveMismatches");
        assertThat(done("population-match")).hasSize(6);
        assertThat(play.openTasks()).containsExactly("resolveAccounts");
        commune.unaccounted.clear();
        commune.toVerify.add(2);
        int before = done("account-verify").size();
        play.does("resolveAccounts");
        assertThat(done("account-verify")).hasSize(before + 1);
        assertThat(play.openTasks()).containsExactly("confirmList");
    }

    @Test
    void aListThatIsSentBackBeginsAnew() {
        play.imported();
        play.does("confirmList");
        play.does("checkList", "REWORK");
        assertThat(ledger.log).contains("returnPayoutList: vì sao");
        play.does("confirmList");
        play.does("checkList");
        play.does("approveList", "REWORK");
        assertThat(play.openTasks()).containsExactly("confirmList");
        assertThat(ledger.log).doesNotContain("approvePayoutList");
    }

    @Test
    void theCommuneHasItsOwnChangesMatchedAgain() {
        play.imported();
        commune.toMatch.add(3);
        play.does("confirmList", "RECHECK");
        assertThat(done("population-match")).hasSize(6);
        assertThat(play.openTasks()).containsExactly("confirmList");
        assertThat(ledger.log).doesNotContain("confirmPayoutList");
    }

    @Test
    void aRaisedFundIsReservedAgain() {
        commune.total = 5000;
        approved();
        play.does("fundShort", Map.of("outcome", "RAISE", "fund", 2000));
        assertThat(play.openTasks()).containsExactly("fundShort");
        play.does("fundShort", Map.of("outcome", "RAISE", "fund", 5000));
        assertThat(play.openTasks()).containsExactly("closePeriod");
        assertThat(ledger.log).doesNotContain("payPayoutByPriority");
    }

    @Test
    void aShortFundPaysWhoComesFirst() {
        commune.total = 5000;
        approved();
        play.does("fundShort", "PARTIAL");
        assertThat(ledger.log).contains("payPayoutByPriority").doesNotContain("raisePayoutFund");
        assertThat(play.openTasks()).containsExactly("closePeriod");
    }

    @Test
    void anOrderThatNeverArrivedIsSentAgain() {
        commune.willBeLost = true;
        approved();
        assertThat(done("payment-send")).hasSize(3);
        assertThat(done("payment-reconcile")).hasSize(2);
        assertThat(play.openTasks()).containsExactly("closePeriod");
    }

    @Test
    void whatFailedIsDecidedAndOrderedAgain() {
        commune.willFail = 1;
        approved();
        assertThat(play.openTasks()).containsExactly("decideFailed");
        assertThat(ledger.log).doesNotContain("settlePayoutList");
        play.does("decideFailed");
        assertThat(done("payment-send")).hasSize(3);
        assertThat(play.openTasks()).containsExactly("closePeriod");
    }

    @Test
    void statementsAreReadAgainWhenWhoClosesWantsIt() {
        approved();
        play.does("closePeriod", "RECHECK");
        assertThat(done("payment-statement")).hasSize(5);
        assertThat(play.openTasks()).containsExactly("closePeriod");
    }

    @Test
    void everyNodeIsReached() {
        commune.willMismatch.add(1);
        commune.willLackAccounts.add(2);
        commune.total = 5000;
        commune.willFail = 1;
        commune.willBeLost = true;
        play.does("importList");
        opinionsTakenFor("resolveMismatches");
        play.does("resolveMismatches");
        opinionsTakenFor("resolveAccounts");
        commune.unaccounted.clear();
        play.does("resolveAccounts");
        play.does("confirmList");
        play.does("checkList", "REWORK");
        play.does("confirmList");
        play.does("checkList");
        overdue();
        play.does("approveList");
        opinionsTakenFor("fundShort");
        play.does("fundShort", Map.of("outcome", "RAISE", "fund", 2000));
        play.does("fundShort", "PARTIAL");
        opinionsTakenFor("decideFailed");
        play.does("decideFailed");
        play.does("closePeriod", "RECHECK");
        play.does("closePeriod");
        play.does("followUp", "URGE");
        assertThat(play.isOver()).isTrue();
        assertThat(play.reached(PART)).containsAll(nodes(PART));
        assertThat(play.reached("welfare-payout")).containsAll(nodes("welfare-payout"));
    }

    /** Forty workers' answers in the same moment, and the engine's own job executor. */
    @Test
    void tasksThatEndTogetherDoNotCollide() {
        ledger.wave = 40;
        ledger.commune(COMMUNE, 40);
        play.engine.getTaskService().complete(play.tasks("importList").get(0).getId());
        var configuration = (ProcessEngineConfigurationImpl) play.engine.getProcessEngineConfiguration();
        configuration.getJobExecutor().start();
        try {
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> waiting("population-match") == 40);
            var problems = new ConcurrentLinkedQueue<Exception>();
            try (var workers = new Workers()) {
                play.fetch(1000)
                        .forEach(task -> workers.threads.execute(() -> {
                            try {
                                play.work(task);
                            } catch (RuntimeException e) {
                                problems.add(e);
                            }
                        }));
            }
            assertThat(problems).isEmpty();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> waiting("account-verify") == 40);
            assertThat(play.engine
                            .getHistoryService()
                            .createHistoricJobLogQuery()
                            .failureLog()
                            .count())
                    .isZero();
        } finally {
            configuration.getJobExecutor().shutdown();
        }
    }

    private void approved() {
        play.imported();
        play.does("confirmList");
        play.does("checkList");
        play.does("approveList");
    }

    private void overdue() {
        play.engine
                .getRuntimeService()
                .createMessageCorrelation("TaskOverdue")
                .processInstanceId(play.period.getId())
                .setVariablesToTriggeredScope(Map.of(
                        "overdueTaskId", "x",
                        "overdueTaskName", "Phê duyệt danh sách",
                        "overdueAgency", "PHONG_LDTBXH"))
                .correlateAll();
    }

    private List<String> done(String topic) {
        return ledger.log.stream().filter(line -> line.startsWith(topic + " ")).toList();
    }

    private long waiting(String topic) {
        return play.engine
                .getExternalTaskService()
                .createExternalTaskQuery()
                .topicName(topic)
                .count();
    }

    private void opinionsTakenFor(String task) {
        play.does(task, "OPINIONS");
        assertThat(play.openTasks()).doesNotContain(task);
        play.allDo("giveOpinion");
        play.does("consolidate");
        assertThat(play.openTasks()).contains(task);
    }

    private static Set<String> nodes(String process) {
        var file = WelfarePayoutTest.class.getClassLoader().getResourceAsStream("bpmn/operation/" + process + ".bpmn");
        return Bpmn.readModelFromStream(file).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !(node instanceof SubProcess))
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
    }

    /** Threads that have all ended when it is closed. */
    private static final class Workers implements AutoCloseable {

        private final ExecutorService threads = Executors.newFixedThreadPool(8);

        @Override
        public void close() {
            threads.shutdown();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(threads::isTerminated);
        }
    }
}
