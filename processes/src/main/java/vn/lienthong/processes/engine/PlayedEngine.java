package vn.lienthong.processes.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;

/**
 * An engine for simulated runs. Its database is in memory, nothing happens in it but what a thread asks for, it has none of
 * our listeners, keeps no history, calls nobody outside, and neither the REST API nor the web apps can see it.
 */
public final class PlayedEngine {

    private PlayedEngine() {}

    /**
     * A new one, which is nobody's but the caller's, who has to close it.
     *
     * @param names of the beans that its diagrams see
     * @param beans looked up each time
     */
    public static ProcessEngine create(Set<String> names, Function<String, Object> beans, PlayedRun run) {
        var name = "played-" + UUID.randomUUID();
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setJdbcUrl("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setJobExecutorActivate(false);
        configuration.setDefaultNumberOfRetries(1);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setDeserializationTypeValidationEnabled(true);
        configuration.setDeserializationTypeValidator(className -> false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(new DiagramBeans(names, beans));
        configuration.setBusinessCalendarManager(PlayedCalendars.countingFrom(run));
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new PlayedParseListener(run))));
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        var engine = configuration.buildProcessEngine();
        ProcessEngines.unregister(engine);
        return engine;
    }
}
