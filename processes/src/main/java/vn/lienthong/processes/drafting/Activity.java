package vn.lienthong.processes.drafting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens at a node. */
public sealed interface Activity {

    /**
     * A task of the officers, or leaders, of the lane's agency.
     *
     * @param due expression for the due date; null for a task that waits and is never late
     * @param form kind of the form: {@code form} or {@code html}
     * @param inputs variables that the form's lists are filled from
     */
    record PersonTask(boolean leaders, @Nullable String due, String form, Map<String, String> inputs)
            implements Activity {}

    /**
     * A shared part, done by the lane's agency.
     *
     * @param part id of the called process
     * @param inputs target variables and their sources: the name of a variable, or an expression
     * @param outputs variables taken over from the part
     * @param each the collection to call it for, one after the other at the same time; null for once
     */
    record CalledPart(
            String part,
            Map<String, String> inputs,
            List<String> outputs,
            @Nullable Each each) implements Activity {}

    /** A multi-instance: one call for each element of the collection. */
    record Each(String collection, String element) {}

    /**
     * What a bean does.
     *
     * @param async whether in a transaction of its own, as the system, instead of in that of the person before
     */
    record BeanCall(String bean, boolean async) implements Activity {}

    /** What was done outside, before or without the engine: it is only recorded. */
    record DoneOutside() implements Activity {}

    /** A wait until a moment: an expression that gives a date. */
    record Until(String date) implements Activity {}
}
