package vn.lienthong.bench;

import java.util.Map;
import java.util.Set;

/** A benchmark: what it measures, beside what. */
public interface Bench {

    /** What it is called by. */
    String name();

    /** What it measures, one line. */
    String description();

    /** Names of its options, without the dashes; each takes a number. */
    default Set<String> options() {
        return Set.of();
    }

    /**
     * Runs it.
     *
     * @return each figure by its name, in the order to print; milliseconds unless the name says otherwise
     */
    Map<String, Object> run(Options options) throws Exception;
}
