package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.impl.context.Context;

/** The job that the engine is running. */
public final class CurrentJob {

    private CurrentJob() {}

    /** Whether nobody will try again when it fails now; also where no job is running. */
    public static boolean isLastTry() {
        var command = Context.getCommandContext();
        var job = command == null ? null : command.getCurrentJob();
        return job == null || job.getRetries() <= 1;
    }
}
