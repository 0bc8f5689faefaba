package vn.lienthong.bench;

import java.util.Map;

/** A benchmark: what it measures, beside what. */
public interface Bench {

    /** What it is called by. */
    String name();

    /** What it measures, one line. */
    String description();

    /**
     * Runs it.
     *
     * @return each figure by its name, in the order to print; milliseconds unless the name says otherwise
     */
    Map<String, Object> run() throws Exception;
}
