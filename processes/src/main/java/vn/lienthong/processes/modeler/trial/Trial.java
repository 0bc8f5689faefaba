package vn.lienthong.processes.modeler.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.modeler.ElementWords;
import vn.lienthong.processes.modeler.Refused;

/**
 * A simulated run. Whatever waits is played by whoever tries the draft; programs between two waits work by themselves. One
 * thread at a time.
 */
class Trial {

    private static final int MOST_PROGRAMS = 2_000;
    private static final int LONGEST_VALUE = 200;

    final String id;
    final String owner;

    private final ProcessEngine engine;
    private final Playing playing;
    private final Waits waits;
    private final RunForms forms;
    private final Moves moves;
    private final String deployment;
    private final Set<String> failed = new HashSet<>();

    private Map<String, String> variables = new TreeMap<>();
    private Story story;
    private String instance = "";

    Trial(
            String id,
            String owner,
            ProcessEngine engine,
            Playing playing,
            RunForms forms,
            Waits waits,
            String deployment,
            Instant now) {
        this.id = id;
        this.owner = owner;
        this.engine = engine;
        this.playing = playing;
        this.forms = forms;
        this.waits = waits;
        this.moves = new Moves(engine, playing);
        this.deployment = deployment;
        this.story = new Story(now);
    }

    /** @throws Refused when the first steps can't be done */
    synchronized void begin(String definition, Map<String, Object> values) {
        step(() -> instance = engine.getRuntimeService()
                .startProcessInstanceById(definition, values)
                .getId());
        goOn();
    }

    /**
     * Plays whoever is waited for.
     *
     * @throws Refused when nobody waits there any more, or the step can't be done
     */
    synchronized void act(String wait, String outcome, Map<String, @Nullable Object> values) {
        var chosen = waits().stream()
                .filter(each -> each.id().equals(wait))
                .findFirst()
                .orElseThrow(() -> Refused.overtaken("Bước này không còn chờ nữa"));
        step(() -> moves.play(chosen, outcome, values));
        failed.remove(wait.substring(wait.indexOf(':') + 1));
        goOn();
    }

    synchronized List<Wait> waits() {
        return waits.of(instances(), failed, story);
    }

    /** How often somebody was asked to play the usual way of something before. */
    synchronized int countOf(String what) {
        return story.countOf(what);
    }

    synchronized RunForms.Shown form(String wait) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .taskId(wait.substring(wait.indexOf(':') + 1))
                .initializeFormKeys()
                .singleResult();
        if (task == null) {
            throw Refused.overtaken("Việc này không còn chờ nữa");
        }
        return playing.within(story, () -> forms.shown(task));
    }

    synchronized RunState state() {
        var running = instances();
        return new RunState(
                id,
                running.isEmpty(),
                story.today(),
                tokens(running),
                story.taken(),
                story.visited(),
                waits.of(running, failed, story).stream()
                        .map(RunState.Shown::of)
                        .toList(),
                story.journal(),
                variables);
    }

    synchronized void close() {
        engine.getRepositoryService().deleteDeployment(deployment, true, true, true);
    }

    /** What fails leaves no trace, as in the engine. */
    private void step(Runnable action) {
        var attempt = story.copy();
        try {
            playing.within(attempt, () -> {
                action.run();
                return attempt;
            });
        } catch (Refused e) {
            throw e;
        } catch (RuntimeException e) {
            throw Refused.entry("Ở “%s”: %s".formatted(attempt.last(), Failure.inWords(e)));
        }
        story = attempt;
    }

    /** What programs do until somebody is waited for. */
    private void goOn() {
        int done = 0;
        for (var jobs = ready(); !jobs.isEmpty() && done < MOST_PROGRAMS; jobs = ready()) {
            jobs.forEach(this::run);
            done += jobs.size();
        }
        remember();
    }

    private List<Job> ready() {
        var running = instances();
        return running.isEmpty()
                ? List.of()
                : engine.getManagementService().createJobQuery().processInstanceIds(running).messages().list().stream()
                        .filter(job -> !failed.contains(job.getId()))
                        .toList();
    }

    private void run(Job job) {
        try {
            step(() -> moves.run(job.getId()));
        } catch (Refused e) {
            failed.add(job.getId());
            story.tell("", "Chạy tự động", Story.ENGINE, e.words());
        }
    }

    private Set<String> instances() {
        return engine.getRuntimeService().createProcessInstanceQuery().deploymentId(deployment).list().stream()
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
    }

    private void remember() {
        if (!instances().contains(instance)) {
            return;
        }
        var shown = new TreeMap<String, String>();
        engine.getRuntimeService().getVariables(instance).forEach((name, value) -> shown.put(name, shown(value)));
        variables = shown;
    }

    private static String shown(@Nullable Object value) {
        var text = value instanceof Date date
                ? date.toInstant().atZone(Story.VIETNAM).toLocalDate().toString()
                : String.valueOf(value);
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }

    private List<RunState.Token> tokens(Set<String> running) {
        if (!running.contains(instance)) {
            return List.of();
        }
        var counts = new LinkedHashMap<String, Long>();
        var open = new ArrayList<ActivityInstance>(
                List.of(engine.getRuntimeService().getActivityInstance(instance)));
        while (!open.isEmpty()) {
            var at = open.remove(open.size() - 1);
            open.addAll(Arrays.asList(at.getChildActivityInstances()));
            for (TransitionInstance leaving : at.getChildTransitionInstances()) {
                count(counts, leaving.getActivityId());
            }
            boolean inside = at.getChildActivityInstances().length + at.getChildTransitionInstances().length > 0;
            if (!inside) {
                count(counts, at.getActivityId());
            }
        }
        return counts.entrySet().stream()
                .map(each -> new RunState.Token(each.getKey(), each.getValue()))
                .toList();
    }

    private static void count(Map<String, Long> counts, String activity) {
        counts.merge(ElementWords.node(activity), 1L, Long::sum);
    }
}
