package vn.lienthong.processes.modeler.trial;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Scheduler;
import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.lienthong.processes.deployment.DeploymentCheck;
import vn.lienthong.processes.deployment.Problem;
import vn.lienthong.processes.engine.DiagramBeanTypes;
import vn.lienthong.processes.engine.PlayedEngine;
import vn.lienthong.processes.modeler.ProcedureFile;
import vn.lienthong.processes.modeler.Refused;

/** The simulated runs that are open: a few at once, one for each person, forgotten when nobody looks at them for a while. */
class Trials {

    private static final int MOST = 5;
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final Cache<String, Trial> open = Caffeine.newBuilder()
            .expireAfterAccess(IDLE)
            .scheduler(Scheduler.systemScheduler())
            .removalListener((@Nullable String id, @Nullable Trial trial, RemovalCause cause) -> {
                if (trial != null) {
                    trial.close();
                }
            })
            .build();

    private final DeploymentCheck check;
    private final Deployed deployed;
    private final DiagramBeanTypes types;
    private final PlayedBeans beans;
    private final SampleOffices offices;
    private final Playing playing;
    private final ObjectMapper json;
    private final Clock clock;
    private @Nullable ProcessEngine engine;

    Trials(
            DeploymentCheck check,
            Deployed deployed,
            DiagramBeanTypes types,
            PlayedBeans beans,
            SampleOffices offices,
            Playing playing,
            ObjectMapper json,
            Clock clock) {
        this.check = check;
        this.deployed = deployed;
        this.types = types;
        this.beans = beans;
        this.offices = offices;
        this.playing = playing;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Begins one, in the place of the person's last one.
     *
     * @param procedure null for a new one
     * @param files the draft's texts by name
     * @param unit code of the unit that the played case is of
     * @throws Refused when it may not be deployed, can't run, or too many are open
     */
    synchronized Trial begin(@Nullable String procedure, Map<String, String> files, String unit, String owner) {
        demandHarmless(files);
        endOf(owner);
        if (open.estimatedSize() >= MOST) {
            open.cleanUp();
        }
        if (open.asMap().size() >= MOST) {
            throw new Refused(HttpStatus.CONFLICT, "Đang có %d lượt chạy thử, hãy thử lại sau".formatted(MOST));
        }
        var run = TrialFiles.of(procedure, files, deployed);
        var deployment = deploy(run);
        try {
            var trial = trial(run, deployment, owner);
            trial.begin(definition(run, deployment).getId(), new HashMap<>(Map.of("unit", unit, "starter", owner)));
            open.put(trial.id, trial);
            return trial;
        } catch (RuntimeException e) {
            engine().getRepositoryService().deleteDeployment(deployment.getId(), true, true, true);
            throw e;
        }
    }

    /** @throws Refused when there is no such run of that person (any more) */
    Trial of(String id, String owner) {
        var trial = open.getIfPresent(id);
        if (trial == null || !trial.owner.equals(owner)) {
            throw Refused.notFound("Lượt chạy thử này đã hết, hãy bấm “Lùi về đầu” để chạy lại");
        }
        return trial;
    }

    void end(String id, String owner) {
        open.invalidate(of(id, owner).id);
    }

    @PreDestroy
    synchronized void close() {
        if (engine != null) {
            engine.close();
        }
    }

    private void demandHarmless(Map<String, String> files) {
        var contents = files.entrySet().stream()
                .collect(Collectors.toMap(file -> ProcedureFile.name(file.getKey()), file -> file.getValue()
                        .getBytes(StandardCharsets.UTF_8)));
        var problems = check.check(contents);
        if (!problems.isEmpty()) {
            throw Refused.entry(
                    problems.stream().limit(MOST).map(Problem::inWords).collect(Collectors.joining("; ")));
        }
    }

    void endOf(String owner) {
        open.invalidateAll(open.asMap().values().stream()
                .filter(trial -> trial.owner.equals(owner))
                .map(trial -> trial.id)
                .toList());
    }

    private DeploymentWithDefinitions deploy(TrialFiles.Run run) {
        var deployment = engine().getRepositoryService().createDeployment();
        run.files().values().forEach(file -> deployment.addString(file.name(), file.text()));
        try {
            return deployment.deployWithResult();
        } catch (ParseException e) {
            throw Refused.entry("Sơ đồ chưa chạy được: " + Failure.inWords(e, run.files()));
        } catch (ProcessEngineException e) {
            throw Refused.entry("Bản nháp chưa chạy được: " + Failure.inWords(e));
        }
    }

    private static ProcessDefinition definition(TrialFiles.Run run, DeploymentWithDefinitions deployment) {
        return deployment.getDeployedProcessDefinitions().stream()
                .filter(definition -> definition.getKey().equals(run.procedure()))
                .findFirst()
                .orElseThrow(() -> Refused.entry("Quy trình “%s” chưa chạy được".formatted(run.procedure())));
    }

    private Trial trial(TrialFiles.Run run, DeploymentWithDefinitions deployment, String owner) {
        var forms = new RunForms(engine(), json, playing);
        return new Trial(
                UUID.randomUUID().toString(),
                owner,
                engine(),
                playing,
                forms,
                new Waits(engine(), forms, offices, definition(run, deployment).getId()),
                deployment.getId(),
                clock.instant());
    }

    /** Made when it is first wanted: most days nobody tries anything. */
    private synchronized ProcessEngine engine() {
        if (engine == null) {
            engine = PlayedEngine.create(types.names(), beans::of, playing);
        }
        return engine;
    }
}
