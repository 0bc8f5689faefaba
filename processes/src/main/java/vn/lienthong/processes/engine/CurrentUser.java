package vn.lienthong.processes.engine;

import java.util.Collection;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.history.CaseEvent;

/** Who gave the engine's current command. */
public final class CurrentUser {

    private CurrentUser() {}

    /** User id, or {@link CaseEvent#SYSTEM} for jobs and timers. */
    public static String id() {
        var user = Context.getCommandContext().getAuthenticatedUserId();
        return user == null ? CaseEvent.SYSTEM : user;
    }

    /** User id of the absent person for whom the task was done that this command goes on from; empty without a cover. */
    public static Optional<String> onBehalfOf() {
        return ActedFor.absent();
    }

    /** Whether it was a leader of one of these groups of officers. */
    static boolean leadsOneOf(Collection<String> groups) {
        var own = Context.getCommandContext().getAuthenticatedGroupIds();
        return own != null
                && groups.stream()
                        .flatMap(group -> GroupId.parse(group).stream())
                        .anyMatch(group -> own.contains(group.leaders()));
    }

    /** Whether it was somebody who has only the rights of his or her own work: neither the engine nor an administrator. */
    static boolean isOrdinary() {
        var command = Context.getCommandContext();
        var authentication = command.getAuthentication();
        return authentication != null
                && authentication.getUserId() != null
                && !command.getAuthorizationManager().isCamundaAdmin(authentication);
    }
}
