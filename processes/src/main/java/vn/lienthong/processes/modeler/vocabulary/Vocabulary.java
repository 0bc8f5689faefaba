package vn.lienthong.processes.modeler.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a diagram may be made of today, in words.
 *
 * @param functions what expressions may call, as {@code bean.function}
 */
record Vocabulary(
        List<NamedAgency> agencies,
        List<NamedTopic> topics,
        List<Keyed> forms,
        List<CalledPart> calledParts,
        List<Keyed> decisions,
        List<Titled> beans,
        List<String> functions,
        List<Titled> dueDates,
        List<Titled> candidateGroups,
        List<Titled> conditions,
        List<Repetition> repetitions,
        List<NamedModel> models) {

    /**
     * An agency of the directory.
     *
     * @param levels of the units where it exists, in Vietnamese
     */
    record NamedAgency(String code, String name, List<String> levels) {}

    /**
     * Work of the workers.
     *
     * @param needs names of the variables that it reads
     * @param gives what has come of it, in Vietnamese
     */
    record NamedTopic(String topic, String title, List<String> needs, String gives) {}

    /** What is named by a key: a form by its form key, a decision by its id. */
    record Keyed(String key, String title) {}

    /** A procedure that others call, with what they pass on and take back. */
    record CalledPart(String key, String title, List<Passed> in, List<Passed> out) {}

    /**
     * A variable of a call.
     *
     * @param name that the variable has there
     * @param from constant or expression; null where the calls differ
     */
    record Passed(String name, @Nullable String from) {}

    /**
     * What work is done for each of.
     *
     * @param collection expression that gives what there is
     * @param title in Vietnamese, goes on from "for each"
     * @param variable where the work finds the one that it is done for
     * @param agencies whether each is an agency, which then does the work
     */
    record Repetition(String collection, String title, String variable, boolean agencies) {}

    /** A row of the appendix. */
    record NamedModel(int number, String name, List<NamedStep> steps) {}

    /**
     * A Bước.
     *
     * @param text the appendix's own words
     * @param agencies codes of those that it names
     */
    record NamedStep(int number, String text, List<String> agencies) {}
}
