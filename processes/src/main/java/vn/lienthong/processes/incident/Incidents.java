package vn.lienthong.processes.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Service;
import vn.lienthong.processes.engine.OwnTransaction;
import vn.lienthong.processes.incident.Trouble.Kind;
import vn.lienthong.processes.incident.mybatis.IncidentMapper;

/**
 * Automatic steps that have failed, and having all of one kind tried again at once: after a partner was away for hours,
 * that is one click, not one for each case.
 */
@Service
public class Incidents {

    private static final int AT_ONCE = 100;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final IncidentMapper mapper;
    private final RepositoryService repository;
    private final ManagementService jobs;
    private final ExternalTaskService externalTasks;
    private final OwnTransaction transaction;
    private final IncidentSettings settings;

    Incidents(
            IncidentMapper mapper,
            RepositoryService repository,
            ManagementService jobs,
            ExternalTaskService externalTasks,
            OwnTransaction transaction,
            IncidentSettings settings) {
        this.mapper = mapper;
        this.repository = repository;
        this.jobs = jobs;
        this.externalTasks = externalTasks;
        this.transaction = transaction;
        this.settings = settings;
    }

    /** What has failed and waits for somebody, those that failed last first. */
    public List<Trouble> open(int most) {
        return mapper.open(most);
    }

    /** What has failed and is tried again by itself. */
    public List<Trouble> trying(int most) {
        return mapper.trying(most);
    }

    /** Some cases of each of these open troubles, by its id. */
    public Map<String, List<TroubledCase>> cases(List<Trouble> troubles, int each) {
        if (troubles.isEmpty()) {
            return Map.of();
        }
        return mapper.cases(troubles.stream().map(Trouble::id).toList(), each).stream()
                .collect(Collectors.groupingBy(TroubledCase::trouble));
    }

    /** Name of the step, as the diagram has it. */
    public Optional<String> place(Trouble trouble) {
        if (trouble.definitionId() == null || trouble.activityId() == null) {
            return Optional.empty();
        }
        return repository.getBpmnModelInstance(trouble.definitionId()).getModelElementById(trouble.activityId())
                        instanceof FlowElement element
                ? Optional.ofNullable(element.getName())
                : Optional.empty();
    }

    /**
     * Has all steps of a trouble tried again, as many as there is time for; those that have gone meanwhile need it no more.
     *
     * @return how many will be tried
     */
    public Retried tryAgain(String trouble) {
        var end = Instant.now().plus(LONGEST);
        long retried = 0;
        var after = "";
        while (true) {
            var steps = mapper.failed(trouble, after, AT_ONCE);
            if (steps.isEmpty()) {
                return new Retried(retried, true);
            }
            if (Instant.now().isAfter(end)) {
                return new Retried(retried, false);
            }
            retried += transaction.of(() -> tryAgain(steps));
            after = steps.get(steps.size() - 1).id();
        }
    }

    private long tryAgain(List<FailedStep> steps) {
        return tryTasks(ids(steps, Kind.EXTERNAL_TASK)) + tryJobs(ids(steps, Kind.JOB));
    }

    private long tryTasks(List<String> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        var query = externalTasks
                .createExternalTaskQuery()
                .externalTaskIdIn(Set.copyOf(ids))
                .noRetriesLeft();
        long found = query.count();
        if (found > 0) {
            externalTasks.updateRetries().externalTaskQuery(query).set(settings.workerRetries());
        }
        return found;
    }

    private long tryJobs(List<String> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        var found = jobs.createJobQuery().jobIds(Set.copyOf(ids)).noRetriesLeft().list().stream()
                .map(job -> job.getId())
                .toList();
        if (!found.isEmpty()) {
            jobs.setJobRetries(found, settings.jobRetries());
        }
        return found.size();
    }

    private static List<String> ids(List<FailedStep> steps, Kind kind) {
        return steps.stream()
                .filter(step -> step.kind() == kind)
                .map(FailedStep::id)
                .toList();
    }

    /** @param all whether there was time for all */
    public record Retried(long steps, boolean all) {}
}
