package vn.lienthong.processes.modeler.trial;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a simulated run stands until somebody is played.
 *
 * @param element id of the node in the tried diagram; of what is called, the node that calls it
 * @param part name of the called part; null in the tried diagram itself
 * @param node id of the node in its own diagram
 * @param who who is played, in Vietnamese
 * @param form name of the form's file; null where there is none
 * @param outcomes what can be chosen, the usual one first
 * @param due when it has to be done, or when the time comes
 * @param aside that it happens besides the usual way: the way goes on without it
 */
record Wait(
        String id,
        String element,
        @Nullable String part,
        String node,
        Kind kind,
        String title,
        String who,
        @Nullable String form,
        List<Choice> outcomes,
        @Nullable Instant due,
        boolean aside) {

    static final String DONE = "DONE";
    static final String FAILED = "FAILED";

    /** What is waited for. */
    enum Kind {
        TASK,
        WORKER,
        MESSAGE,
        SIGNAL,
        TIMER,
        FAILURE
    }

    /** An outcome, and how people call it. */
    record Choice(String value, String label) {}
}
