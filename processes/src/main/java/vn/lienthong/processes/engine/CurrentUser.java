package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.impl.context.Context;
import vn.lienthong.processes.history.CaseEvent;

/** Who gave the engine's current command. */
public final class CurrentUser {

    private CurrentUser() {}

    /** User id, or {@link CaseEvent#SYSTEM} for jobs and timers. */
    public static String id() {
        var user = Context.getCommandContext().getAuthenticatedUserId();
        return user == null ? CaseEvent.SYSTEM : user;
    }
}
