package vn.lienthong.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

class RepetitionsTest {

    /** Whether an activity was told to be one of several, by its id. */
    private final Map<String, Boolean> told = new ConcurrentSkipListMap<>();

    @Test
    void onlyProgramsThatRepeatThemselvesAreOnesOfMany() {
        var engine = engine();
        try {
            engine.getRepositoryService()
                    .createDeployment()
                    .addModelInstance("repeated.bpmn", diagram())
                    .deploy();
            engine.getRuntimeService().startProcessInstanceByKey("repeated");
            engine.getExternalTaskService()
                    .fetchAndLock(10, "worker")
                    .topic("once", 1000)
                    .execute()
                    .forEach(task -> engine.getExternalTaskService().complete(task.getId(), "worker"));
        } finally {
            engine.close();
        }
        assertThat(told)
                .containsEntry("once", false)
                .containsEntry("chunks", true)
                .containsEntry("chunks#multiInstanceBody", false)
                .containsEntry("people", false)
                .containsEntry("people#multiInstanceBody", false);
    }

    @Test
    void theEnginesCountersAreNothingToKeep() {
        assertThat(List.of("nrOfInstances", "nrOfCompletedInstances", "loopCounter"))
                .allMatch(Repetitions::isCounting);
        assertThat(Set.of("commune", "outcome")).noneMatch(Repetitions::isCounting);
    }

    private static BpmnModelInstance diagram() {
        return Bpmn.createExecutableProcess("repeated")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .parallelGateway("fork")
                .serviceTask("once")
                .camundaExternalTask("once")
                .serviceTask("chunks")
                .camundaExternalTask("chunks")
                .multiInstance()
                .parallel()
                .cardinality("3")
                .multiInstanceDone()
                .endEvent()
                .moveToNode("fork")
                .userTask("people")
                .multiInstance()
                .parallel()
                .cardinality("2")
                .multiInstanceDone()
                .endEvent()
                .done();
    }

    private ProcessEngine engine() {
        var repetitions = new Repetitions();
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:repetitions;DB_CLOSE_DELAY=-1");
        configuration.setProcessEngineName("repetitions");
        configuration.setHistory("full");
        configuration.setDmnEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setHistoryEventHandler(new HistoryEventHandler() {
            @Override
            public void handleEvent(HistoryEvent event) {
                if (event instanceof HistoricActivityInstanceEventEntity activity) {
                    told.put(activity.getActivityId(), repetitions.isOne(activity));
                }
            }

            @Override
            public void handleEvents(List<HistoryEvent> events) {
                events.forEach(this::handleEvent);
            }
        });
        return configuration.buildProcessEngine();
    }
}
