package vn.lienthong.processes.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.jspecify.annotations.Nullable;

/** Remembers, for the length of a command, on whose behalf the task was done that the command goes on from. */
class ActedFor implements Session {

    private @Nullable String absent;

    /** @param absent user id, or null for somebody who acts in his or her own name */
    static void remember(@Nullable String absent) {
        Context.getCommandContext().getSession(ActedFor.class).absent = absent;
    }

    static Optional<String> absent() {
        return Optional.ofNullable(Context.getCommandContext().getSession(ActedFor.class).absent);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** One for each command. */
    static class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return ActedFor.class;
        }

        @Override
        public Session openSession() {
            return new ActedFor();
        }
    }
}
