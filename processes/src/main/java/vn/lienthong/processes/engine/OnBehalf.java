package vn.lienthong.processes.engine;

import java.util.Collection;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.cover.ActingFor;
import vn.lienthong.processes.cover.ActingFor.Powers;
import vn.lienthong.processes.cover.Cover;
import vn.lienthong.processes.cover.Covers;

/** On whose behalf the engine's current command is given. */
@Component
class OnBehalf {

    private static final String ASSIGNEE = "assignee";

    private final Covers covers;

    OnBehalf(Covers covers) {
        this.covers = covers;
    }

    /** By which cover somebody takes a task; empty when a task is taken by own right, or given to somebody else. */
    Optional<Powers> taking(DelegateTask task, @Nullable String oldAssignee, @Nullable String newAssignee) {
        return acting().filter(acting -> acting.userId().equals(newAssignee))
                .flatMap(acting -> acting.through(candidates(task), oldAssignee));
    }

    /** When a task has changed hands: notes whether it is held by a cover from now on. */
    void assigned(DelegateTask task) {
        var change = ((TaskEntity) task).getPropertyChanges().get(ASSIGNEE);
        var before = change == null ? null : (String) change.getOrgValue();
        var powers = taking(task, before, task.getAssignee());
        if (powers.isPresent()) {
            covers.hold(task.getId(), powers.get(), before);
        } else if (before != null) {
            // What nobody had, nobody held.
            covers.release(task.getId());
        }
    }

    /** User id of whom a task's assignee stands in for, when that is who gives the command. */
    Optional<String> holding(String taskId, @Nullable String assignee) {
        return acting().filter(acting -> acting.userId().equals(assignee))
                .flatMap(acting -> covers.holding(taskId))
                .map(Cover::absent);
    }

    /**
     * A task is being done: user id of whom it is done for, and the substitute holds it no longer. What somebody else does
     * who stands in for nobody needs no note: who holds a task is asked of open ones only.
     */
    Optional<String> finish(DelegateTask task) {
        var acting = acting();
        var absent = acting.flatMap(each -> doing(task, each)).map(Powers::absent);
        if (acting.isPresent()) {
            covers.release(task.getId());
        }
        ActedFor.remember(absent.orElse(null));
        return absent;
    }

    /** What was taken by a cover is done by that cover, or by another one that reaches it. */
    private Optional<Powers> doing(DelegateTask task, ActingFor acting) {
        var held = covers.holding(task.getId())
                .filter(cover -> cover.substitute().equals(acting.userId())
                        && acting.userId().equals(task.getAssignee()));
        if (held.isEmpty()) {
            return acting.through(candidates(task), task.getAssignee());
        }
        return held.flatMap(cover -> acting.of(cover.id())).or(() -> acting.through(candidates(task), null));
    }

    private static Collection<String> candidates(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .toList();
    }

    private static Optional<ActingFor> acting() {
        var context = Context.getCommandContext();
        return context != null && context.getAuthentication() instanceof CoveringAuthentication covering
                ? Optional.of(covering.acting())
                : Optional.empty();
    }
}
