package vn.lienthong.processes.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** A payout period in an engine of its own, whose people and workers are played. */
final class PlayedPeriod implements AutoCloseable {

    private static final long MINUTE = 60_000;
    private static final List<String> TOPICS = List.of(
            "population-match",
            "account-verify",
            "payment-send",
            "payment-status",
            "payment-reconcile",
            "payment-statement",
            "welfare-publish",
            "vneid-publish");

    private static final List<String> DIAGRAMS = List.of(
            "operation/welfare-payout",
            "operation/welfare-payout-commune",
            "shared/ways-out",
            "shared/opinions",
            "shared/overdue");

    /** Of the period that is played; the engine looks them up each time. */
    private static final Map<Object, Object> BEANS = new ConcurrentHashMap<>(Map.of(
            "agencies",
            new Agencies(),
            "deadlines",
            new Deadlines(),
            "fanOut",
            new Places(),
            "opinions",
            new Opinions()));

    private static final ProcessEngine ENGINE = engine();

    final ProcessEngine engine;
    final PlayedLedger ledger;
    final ProcessInstance period;

    /** The most external tasks of one topic that ever waited at once. */
    final Map<String, Integer> widest = new TreeMap<>();

    private PlayedPeriod(ProcessEngine engine, PlayedLedger ledger) {
        this.engine = engine;
        this.ledger = ledger;
        this.period = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "welfare-payout",
                        Map.of("unit", "binh-phuoc", "programme", "BTXH", "month", "2026-11", "fund", 1000L));
    }

    static PlayedPeriod of(PlayedLedger ledger) {
        BEANS.putAll(ledger.beans());
        return new PlayedPeriod(ENGINE, ledger);
    }

    private static ProcessEngine engine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:payout;DB_CLOSE_DELAY=-1");
        configuration.setProcessEngineName("payout");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setDmnEnabled(false);
        // As the application does: numbers from the database need a second connection, and the pool may have none left.
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(BEANS);
        var engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        DIAGRAMS.forEach(name -> deployment.addClasspathResource("bpmn/" + name + ".bpmn"));
        deployment.deploy();
        return engine;
    }

    /** Imports the list, so that the communes begin. */
    PlayedPeriod imported() {
        does("importList");
        return this;
    }

    /** A person finishes the only task of that kind; programs do what follows. */
    void does(String task, String outcome) {
        does(task, Map.of("outcome", outcome, "reason", "vì sao"));
    }

    void does(String task) {
        does(task, Map.of("outcome", "DONE"));
    }

    void does(String task, Map<String, Object> values) {
        var open = tasks(task);
        assertThat(open).as(task).hasSize(1);
        engine.getTaskService().complete(open.get(0).getId(), values);
        programsWork();
    }

    /** Everybody finishes every task of that kind. */
    void allDo(String task) {
        tasks(task).forEach(each -> engine.getTaskService().complete(each.getId(), Map.of("outcome", "DONE")));
        programsWork();
    }

    List<Task> tasks(String key) {
        return engine.getTaskService().createTaskQuery().taskDefinitionKey(key).list();
    }

    Set<String> openTasks() {
        return engine.getTaskService().createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .collect(Collectors.toSet());
    }

    /** Workers and jobs, until only people are waited for. */
    void programsWork() {
        boolean worked = true;
        while (worked) {
            worked = jobsRun() | workersWork();
        }
    }

    boolean jobsRun() {
        var jobs = engine.getManagementService().createJobQuery().messages().list();
        jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        return !jobs.isEmpty();
    }

    private boolean workersWork() {
        countWaiting();
        var tasks = fetch(1000);
        tasks.forEach(this::work);
        return !tasks.isEmpty();
    }

    void work(LockedExternalTask task) {
        var part = Objects.requireNonNull(task.getVariables().get(partOf(task.getTopicName())), task.getTopicName());
        assertThat(task.getVariables().get("caseCode")).isEqualTo("SLDTBXH-2026-0001");
        assertThat(task.getVariables().get("period")).isEqualTo(1L);
        if (task.getTopicName().equals("payment-statement")) {
            ledger.log.add("payment-statement " + part);
        } else {
            ledger.work(task.getTopicName(), String.valueOf(task.getVariables().get("commune")), part);
        }
        engine.getExternalTaskService().complete(task.getId(), task.getWorkerId());
    }

    List<LockedExternalTask> fetch(int most) {
        var fetch = engine.getExternalTaskService().fetchAndLock(most, "played");
        for (var topic : TOPICS) {
            fetch = fetch.topic(topic, MINUTE);
        }
        return new ArrayList<>(fetch.execute());
    }

    private static String partOf(String topic) {
        return switch (topic) {
            case "payment-send", "payment-status", "payment-reconcile" -> "order";
            case "payment-statement" -> "channel";
            default -> "chunk";
        };
    }

    private void countWaiting() {
        TOPICS.forEach(topic -> widest.merge(
                topic,
                (int) engine.getExternalTaskService()
                        .createExternalTaskQuery()
                        .topicName(topic)
                        .count(),
                Math::max));
    }

    boolean isOver() {
        return engine.getRuntimeService().createProcessInstanceQuery().count() == 0
                && engine.getExternalTaskService().createExternalTaskQuery().count() == 0
                && engine.getManagementService().createJobQuery().count() == 0;
    }

    /** Ids of the nodes of a diagram that were ever reached. */
    Set<String> reached(String process) {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().list().stream()
                .filter(activity -> activity.getProcessDefinitionKey().equals(process))
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    /** Leaves the engine as if nobody had ever paid anything. */
    @Override
    public void close() {
        var runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "played"));
        var history = engine.getHistoryService();
        history.createHistoricProcessInstanceQuery()
                .list()
                .forEach(instance -> history.deleteHistoricProcessInstanceIfExists(instance.getId()));
    }

    /** {@code agencies}. */
    public static final class Agencies {
        public String group(DelegateExecution execution, String agency) {
            return agency + "." + execution.getVariable("unit");
        }

        public String leaders(DelegateExecution execution, String agency) {
            return group(execution, agency) + ".leaders";
        }

        public List<String> options(DelegateExecution execution) {
            return List.of();
        }

        public String holder(DelegateExecution execution, String task, String agency) {
            return agency;
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

    /** {@code opinions}. */
    public static final class Opinions {
        public List<String> agencies(DelegateExecution execution) {
            return List.of("CAX", "NGAN_HANG");
        }

        public Date due(DelegateExecution execution) {
            return new Date(MINUTE);
        }

        public String shown(String text) {
            return text;
        }
    }

    /** {@code fanOut}. */
    public static final class Places {
        public String unitName(String code) {
            return "Xã " + code;
        }
    }
}
