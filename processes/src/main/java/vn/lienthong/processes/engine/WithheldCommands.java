package vn.lienthong.processes.engine;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Withholds from all but administrators what the engine allows whoever may start a process or work on a task, and what
 * would lead round our checks: starting in the middle of a diagram, ending a task with an error or an escalation, and
 * setting variables by resolving it.
 */
class WithheldCommands extends CommandInterceptor {

    private static final Set<Class<?>> WITHHELD = Set.of(
            StartProcessInstanceAtActivitiesCmd.class,
            HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class,
            ResolveTaskCmd.class);

    @Override
    public <T> T execute(Command<T> command) {
        if (WITHHELD.contains(command.getClass()) && CurrentUser.isOrdinary()) {
            throw new AuthorizationException("Only administrators may do this");
        }
        return next.execute(command);
    }
}
