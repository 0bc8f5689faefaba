package vn.lienthong.processes.bpmn;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaConnector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every diagram of the product: see the conventions in {@code docs/architecture.md}. */
class BpmnConventionsTest {

    private static final Set<String> BEANS = Set.of(
            "${openCase}",
            "${spreadCases}",
            "${recordForward}",
            "${recordSilence}",
            "${extendDue}",
            "${changeCaseDue}",
            "${nextMonth}",
            "${openPayoutPeriod}",
            "${closePayoutImport}",
            "${closePayoutPeriod}",
            "${payoutMismatchesResolved}",
            "${payoutAccountsResolved}",
            "${confirmPayoutList}",
            "${checkPayoutList}",
            "${returnPayoutList}",
            "${approvePayoutList}",
            "${reservePayoutFund}",
            "${raisePayoutFund}",
            "${payPayoutByPriority}",
            "${createPayoutOrders}",
            "${payoutFailedDecided}",
            "${settlePayoutList}",
            "${openJudicialRequest}",
            "${confirmJudicialIdentity}",
            "${applyJudicialRules}",
            "${refuseJudicialRequest}",
            "${awaitJudicialFee}",
            "${checkJudicialFee}",
            "${takeJudicialFee}",
            "${takeJudicialRefund}",
            "${nextJudicialNews}",
            "${askJudicialCitizen}",
            "${takeJudicialSupplement}",
            "${dropJudicialQuestion}",
            "${extendJudicialLimit}",
            "${keepJudicialResult}",
            "${discardJudicialResult}",
            "${stopJudicialRequest}",
            "${closeJudicialRequest}",
            "${apologiseJudicialDelay}",
            "${takeJudicialNotice}",
            "${skipJudicialNotice}");

    /** What workers fetch, and the variable that tells them which part of the work each task is. */
    private static final Map<String, String> TOPICS = Map.ofEntries(
            entry("population-match", "chunk"),
            entry("account-verify", "chunk"),
            entry("payment-send", "order"),
            entry("payment-status", "order"),
            entry("payment-reconcile", "order"),
            entry("payment-statement", "channel"),
            entry("welfare-publish", "chunk"),
            entry("vneid-publish", "chunk"),
            entry("person-identify", "request"),
            entry("fee-bill", "request"),
            entry("fee-status", "request"),
            entry("fee-cancel", "request"),
            entry("judicial-submit", "request"),
            entry("judicial-status", "request"),
            entry("judicial-supplement", "request"),
            entry("judicial-cancel", "request"),
            entry("judicial-result", "request"),
            entry("vneid-result", "request"),
            entry("vneid-status", "request"));

    /** Connectors that a diagram may use; what they are told comes from beans. */
    private static final Set<String> CONNECTORS = Set.of("http-connector");

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");

    /** A name that something is asked of, so that it is a bean, or what the engine itself offers. */
    private static final Pattern ASKED = Pattern.compile("(?<![\\w.'])([a-zA-Z]\\w*)\\s*\\.");

    private static final Set<String> BEANS_ASKED = Set.of(
            "agencies",
            "deadlines",
            "opinions",
            "execution",
            "steps",
            "fanOut",
            "payoutLists",
            "payoutChunks",
            "payoutOrders",
            "payoutPublications",
            "judicialFacts",
            "judicialNotices",
            // What the engine offers after a decision.
            "decisionResult");

    static List<Diagram> diagrams() {
        return Diagram.all();
    }

    @Test
    void thereAreDiagramsToCheck() {
        assertThat(diagrams()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void peopleStartNothingThatIsAPartOfOthers() {
        var parts = diagrams().stream()
                .flatMap(diagram -> diagram.elements(CallActivity.class).stream())
                .map(CallActivity::getCalledElement)
                .collect(Collectors.toSet());
        assertThat(parts).isNotEmpty();
        assertThat(diagrams())
                .allSatisfy(diagram -> assertThat(diagram.process().isCamundaStartableInTasklist())
                        .isEqualTo(!parts.contains(diagram.process().getId())));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyTaskOfAPersonHasGroupDueDateFormAndName(Diagram diagram) {
        for (var task : diagram.elements(UserTask.class)) {
            assertThat(task.getName()).as(task.getId()).isNotBlank();
            assertThat(task.getCamundaCandidateGroups()).as(task.getId()).startsWith("${agencies.");
            if (Diagram.property(task, "clockReason").isEmpty()) {
                assertThat(task.getCamundaDueDate()).as(task.getId()).isNotBlank();
            }
            var form = task.getCamundaFormKey().replaceFirst("^(camunda-forms|embedded):deployment:", "");
            assertThat(getClass().getClassLoader().getResource(form)).as(form).isNotNull();
            assertThat(form).matches("forms/" + diagram.process().getId() + "/" + task.getId() + "\\.(form|html)");
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void calledPartsComeFromTheSameDeployment(Diagram diagram) {
        var known = diagrams().stream().map(each -> each.process().getId()).toList();
        for (var call : diagram.elements(CallActivity.class)) {
            assertThat(call.getCamundaCalledElementBinding()).as(call.getId()).isEqualTo("deployment");
            assertThat(known).as(call.getId()).contains(call.getCalledElement());
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void serviceTasksUseAllowedBeansOnly(Diagram diagram) {
        for (var task : diagram.elements(ServiceTask.class)) {
            var connector = connector(task);
            if (connector.isPresent()) {
                assertThat(CONNECTORS).as(task.getId()).contains(connector.get());
                assertThat(task.getCamundaDelegateExpression()).as(task.getId()).isNull();
                // Whoever is called may be away.
                assertThat(task.isCamundaAsyncBefore()).as(task.getId()).isTrue();
            } else if (task.getCamundaType() == null) {
                assertThat(BEANS).as(task.getId()).contains(task.getCamundaDelegateExpression());
            }
            assertThat(task.getCamundaClass()).as(task.getId()).isNull();
            assertThat(task.getCamundaExpression()).as(task.getId()).isNull();
        }
    }

    private static Optional<String> connector(ServiceTask task) {
        var extensions = task.getExtensionElements();
        return extensions == null
                ? Optional.empty()
                : extensions.getElementsQuery().filterByType(CamundaConnector.class).list().stream()
                        .map(connector -> connector.getCamundaConnectorId().getTextContent())
                        .findFirst();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void serviceTasksOfWorkersHaveAKnownTopic(Diagram diagram) {
        for (var task : diagram.elements(ServiceTask.class)) {
            if (task.getCamundaType() != null) {
                assertThat(task.getCamundaType()).as(task.getId()).isEqualTo("external");
                assertThat(TOPICS).as(task.getId()).containsKey(task.getCamundaTopic());
                assertThat(task.getCamundaDelegateExpression()).as(task.getId()).isNull();
            }
        }
    }

    /**
     * Each repetition ends in a job of its own, one after the other: those that workers complete in the same moment would
     * all change the counters of the whole.
     */
    @ParameterizedTest
    @MethodSource("diagrams")
    void repetitionsNeverCollide(Diagram diagram) {
        for (var loop : diagram.elements(MultiInstanceLoopCharacteristics.class)) {
            assertThat(loop.isSequential()).as(loop.getId()).isFalse();
            assertThat(loop.isCamundaAsyncAfter())
                    .as(loop.getParentElement().getAttributeValue("id"))
                    .isTrue();
            assertThat(loop.isCamundaExclusive()).isTrue();
            if (loop.getParentElement() instanceof ServiceTask task) {
                assertThat(loop.getCamundaElementVariable())
                        .as(task.getId())
                        .isEqualTo(TOPICS.get(task.getCamundaTopic()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void expressionsAskAllowedBeansOnly(Diagram diagram) {
        EXPRESSION.matcher(Bpmn.convertToString(diagram.model())).results().forEach(expression -> {
            var asked = ASKED.matcher(expression.group(1)).results().map(bean -> bean.group(1));
            assertThat(asked).as(expression.group()).allMatch(BEANS_ASKED::contains);
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyDecisionCanBeLeft(Diagram diagram) {
        for (var gateway : diagram.elements(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getName()).as(gateway.getId()).isNotBlank();
                assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                assertThat(gateway.getOutgoing())
                        .as(gateway.getId())
                        .allMatch(flow -> flow.equals(gateway.getDefault()) || flow.getConditionExpression() != null)
                        .allMatch(flow -> flow.getName() != null);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void historyIsKeptForTenYears(Diagram diagram) {
        assertThat(diagram.process().getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        assertThat(diagram.process().isExecutable()).isTrue();
    }
}
