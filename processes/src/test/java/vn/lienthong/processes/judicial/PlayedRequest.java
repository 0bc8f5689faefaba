package vn.lienthong.processes.judicial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.connect.plugin.impl.ConnectProcessEnginePlugin;
import org.jspecify.annotations.Nullable;

/** A request in an engine of its own: its ledger, its people, its workers and its issuer are played. */
public final class PlayedRequest implements AutoCloseable {

    private static final String PROCESS = "judicial-record";
    private static final long MINUTE = 60_000;
    private static final List<String> TOPICS = List.of(
            "person-identify",
            "fee-bill",
            "fee-status",
            "fee-cancel",
            "judicial-submit",
            "judicial-status",
            "judicial-supplement",
            "judicial-cancel",
            "judicial-result",
            "vneid-result",
            "vneid-status");

    /** Of the request that is played; the engine looks them up each time. */
    private static final Map<Object, Object> BEANS = new ConcurrentHashMap<>();

    private static final ProcessEngine ENGINE = engine();

    final ProcessEngine engine = ENGINE;

    /** What beans and workers have done, in order. */
    final List<String> log = new ArrayList<>();

    /** What the issuer has said and nobody has looked at. */
    final Deque<String> news = new ArrayDeque<>();

    boolean doubt;
    boolean organisation;
    String form = "FORM_1";
    String subject = "SELF";
    boolean authority;
    int age = 30;
    boolean urgent;
    boolean severalProvinces;
    long fee = 200_000;
    String payment = "ONLINE";
    boolean paid;

    /** That it is paid is heard only by whoever asks. */
    boolean paidUnsaid;

    /** Topic that no worker comes for; null where all do their work. */
    @Nullable
    String workersRest;

    /** Whether the issuer has it. */
    private boolean sent;

    boolean paper;
    boolean electronic = true;
    boolean signatureInvalid;

    /** Where notices go; null where nobody wants to hear. */
    @Nullable
    String noticesUrl;

    private @Nullable ProcessInstance instance;

    private static ProcessEngine engine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:judicial;DB_CLOSE_DELAY=-1");
        configuration.setProcessEngineName("judicial");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setBeans(BEANS);
        configuration.getProcessEnginePlugins().add(new ConnectProcessEnginePlugin());
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/operation/judicial-record.bpmn")
                .addClasspathResource("bpmn/shared/overdue.bpmn")
                .addClasspathResource("dmn/judicial-rules.dmn")
                .deploy();
        return engine;
    }

    /** Opens the request; programs do what follows. */
    PlayedRequest opened() {
        BEANS.clear();
        BEANS.putAll(beans());
        instance = engine.getRuntimeService().startProcessInstanceByKey(PROCESS);
        programsWork();
        return this;
    }

    private Map<String, Object> beans() {
        var beans = new HashMap<String, Object>();
        beans.put("agencies", new Agencies());
        beans.put("deadlines", new Deadlines());
        beans.put("judicialFacts", new Facts());
        beans.put("judicialNotices", new Notices());
        List.of(
                        "confirmJudicialIdentity",
                        "refuseJudicialRequest",
                        "awaitJudicialFee",
                        "checkJudicialFee",
                        "askJudicialCitizen",
                        "takeJudicialSupplement",
                        "dropJudicialQuestion",
                        "stopJudicialRequest",
                        "takeJudicialRefund",
                        "extendJudicialLimit",
                        "keepJudicialResult",
                        "discardJudicialResult",
                        "apologiseJudicialDelay",
                        "skipJudicialNotice")
                .forEach(name -> beans.put(name, (JavaDelegate) execution -> log.add(name)));
        beans.put("openJudicialRequest", (JavaDelegate) this::open);
        beans.put("applyJudicialRules", (JavaDelegate) this::applyRules);
        beans.put("takeJudicialFee", (JavaDelegate) execution -> paid = true);
        beans.put("nextJudicialNews", (JavaDelegate) this::nextNews);
        beans.put("closeJudicialRequest", (JavaDelegate) execution -> {
            log.add("closeJudicialRequest");
            execution.setVariable("closed", true);
        });
        beans.put("takeJudicialNotice", (JavaDelegate) execution -> {
            log.add("notice " + execution.getVariable("notice"));
            execution.setVariableLocal("notice", execution.getVariable("notice"));
            execution.setVariableLocal("noticeWanted", noticesUrl != null);
        });
        return beans;
    }

    private void open(DelegateExecution execution) {
        execution.setVariable("unit", "binh-phuoc");
        execution.setVariable("caseCode", "CAT.BINH-PHUOC-261127-0001");
        execution.setVariable("caseTitle", "Cấp Phiếu lý lịch tư pháp số 1");
        execution.setVariable("caseDue", new Date(MINUTE));
        execution.setVariable("request", 1L);
        execution.setVariable("issuer", "CAT");
        execution.setVariable("payment", payment);
        execution.setVariable("paper", paper);
        execution.setVariable("closed", false);
    }

    private void applyRules(DelegateExecution execution) {
        log.add("rule " + execution.getVariable("rule") + " " + execution.getVariable("refusal"));
        execution.setVariable("fee", fee);
    }

    private void nextNews(DelegateExecution execution) {
        var next = news.poll();
        while ("ACK".equals(next)) {
            next = news.poll();
        }
        log.add("news " + (next == null ? "NONE" : next));
        execution.setVariable("news", next == null ? "NONE" : next);
    }

    /** The issuer says something, and whoever waits for it is woken. */
    void issuerSays(String... words) {
        news.addAll(List.of(words));
        tell("IssuerNews");
    }

    /** The citizen pays online. */
    void citizenPays() {
        paid = true;
        tell("FeePaid");
    }

    /** A message; nothing happens when nobody waits for it. */
    void tell(String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceId(id())
                .correlateAll();
        programsWork();
    }

    void does(String task) {
        does(task, Map.of("outcome", "DONE"));
    }

    void does(String task, String outcome) {
        does(task, Map.of("outcome", outcome, "reason", "vì sao"));
    }

    private void does(String task, Map<String, Object> values) {
        var open = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(task)
                .list();
        assertThat(open).as(task).hasSize(1);
        engine.getTaskService().complete(open.get(0).getId(), values);
        programsWork();
    }

    Set<String> openTasks() {
        return engine.getTaskService().createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .collect(Collectors.toSet());
    }

    /** What the case waits for besides people: ids of receive tasks. */
    List<String> waitsAt() {
        return isOver() ? List.of() : engine.getRuntimeService().getActiveActivityIds(id());
    }

    /** Workers and jobs, until only people, partners and time are waited for. */
    void programsWork() {
        boolean worked = true;
        while (worked) {
            worked = jobsRun() | workersWork();
        }
    }

    private boolean jobsRun() {
        var jobs = engine.getManagementService()
                .createJobQuery()
                .messages()
                .withRetriesLeft()
                .list();
        for (var job : jobs) {
            try {
                engine.getManagementService().executeJob(job.getId());
            } catch (RuntimeException triedAgain) {
                log.add("failed");
            }
        }
        return !jobs.isEmpty();
    }

    /** Nobody has heard of the partner who is waited for, for too long. */
    void patienceIsOver() {
        var timer = engine.getManagementService().createJobQuery().timers().list();
        assertThat(timer).hasSize(1);
        engine.getManagementService().executeJob(timer.get(0).getId());
        programsWork();
    }

    private boolean workersWork() {
        var fetch = engine.getExternalTaskService().fetchAndLock(10, "played");
        for (var topic : TOPICS) {
            if (!topic.equals(workersRest)) {
                fetch = fetch.topic(topic, MINUTE);
            }
        }
        var tasks = fetch.execute();
        tasks.forEach(this::work);
        return !tasks.isEmpty();
    }

    private void work(LockedExternalTask task) {
        assertThat(task.getVariables()).containsEntry("request", 1L).containsEntry("issuer", "CAT");
        log.add(task.getTopicName());
        sent |= task.getTopicName().equals("judicial-submit");
        if (task.getTopicName().equals("fee-status")) {
            paid |= paidUnsaid;
        }
        if (task.getTopicName().equals("judicial-result") && signatureInvalid) {
            engine.getExternalTaskService().handleBpmnError(task.getId(), "played", "SIGNATURE_INVALID");
        } else {
            engine.getExternalTaskService().complete(task.getId(), "played");
        }
    }

    boolean isOver() {
        return engine.getRuntimeService().createProcessInstanceQuery().count() == 0;
    }

    /** Ids of the nodes that were ever reached. */
    Set<String> reached() {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    /** The last node of the case: what its property says of the case is in the history. */
    @Nullable
    String endedAt() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(id())
                .singleResult()
                .getEndActivityId();
    }

    private String id() {
        if (instance == null) {
            throw new IllegalStateException("Not opened");
        }
        return instance.getId();
    }

    /** Leaves the engine as if nobody had ever asked for anything. */
    @Override
    public void close() {
        var runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery()
                .list()
                .forEach(each -> runtime.deleteProcessInstance(each.getId(), "played"));
        var history = engine.getHistoryService();
        history.createHistoricProcessInstanceQuery()
                .list()
                .forEach(each -> history.deleteHistoricProcessInstanceIfExists(each.getId()));
    }

    /** {@code agencies}. */
    public static final class Agencies {
        public String group(DelegateExecution execution, String agency) {
            return agency + "." + execution.getVariable("unit");
        }

        public String leaders(DelegateExecution execution, String agency) {
            return group(execution, agency) + ".leaders";
        }
    }

    /** {@code deadlines}. */
    public static final class Deadlines {
        public Date workingDaysWithin(DelegateExecution execution, int days) {
            return new Date(MINUTE);
        }

        public Date workingDays(int days) {
            return new Date(MINUTE);
        }
    }

    /** {@code judicialNotices}. */
    public final class Notices {
        public String url(DelegateExecution execution) {
            return String.valueOf(noticesUrl);
        }

        public String authorization(DelegateExecution execution) {
            return "Bearer key";
        }

        public String body(DelegateExecution execution) {
            return "{\"state\": \"%s\"}".formatted(execution.getVariable("notice"));
        }

        public boolean taken(int statusCode) {
            return true;
        }
    }

    /** {@code judicialFacts}. */
    public final class Facts {
        public boolean inDoubt(DelegateExecution execution) {
            return doubt;
        }

        public boolean organisation(DelegateExecution execution) {
            return organisation;
        }

        public String form(DelegateExecution execution) {
            return form;
        }

        public String subject(DelegateExecution execution) {
            return subject;
        }

        public boolean authority(DelegateExecution execution) {
            return authority;
        }

        public int age(DelegateExecution execution) {
            return age;
        }

        public int minimumAge(DelegateExecution execution) {
            return 16;
        }

        public boolean urgent(DelegateExecution execution) {
            return urgent;
        }

        public boolean severalProvinces(DelegateExecution execution) {
            return severalProvinces;
        }

        public boolean abroad(DelegateExecution execution) {
            return false;
        }

        public boolean foreigner(DelegateExecution execution) {
            return false;
        }

        public boolean verification(DelegateExecution execution) {
            return false;
        }

        public boolean feePaid(DelegateExecution execution) {
            return paid;
        }

        public boolean electronic(DelegateExecution execution) {
            return electronic;
        }

        public boolean billToCancel(DelegateExecution execution) {
            return payment.equals("ONLINE") && fee > 0 && !sent;
        }

        public boolean feeToRefund(DelegateExecution execution) {
            return payment.equals("COUNTER") && paid && !sent;
        }

        public boolean stopped(DelegateExecution execution) {
            return sent;
        }

        public Date supplementUntil(DelegateExecution execution) {
            return new Date(MINUTE);
        }

        public Date askFeeAt(DelegateExecution execution) {
            return new Date(System.currentTimeMillis() + MINUTE);
        }

        public Date askIssuerAt(DelegateExecution execution) {
            return new Date(System.currentTimeMillis() + MINUTE);
        }
    }
}
