package vn.lienthong.processes.agency;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that may be long.
 *
 * @param number from 0
 * @param more whether another one follows
 */
public record Page<T>(List<T> rows, int number, boolean more) {

    private static final int LAST = 10_000;

    /**
     * @param asked number of the page; outside of what there may be, the first or the last of these
     * @param size most rows of a page
     */
    public static <T> Page<T> of(int asked, int size, Rows<T> list) {
        int number = number(asked);
        var found = list.read(size + 1, number * size);
        return new Page<>(found.stream().limit(size).toList(), number, found.size() > size);
    }

    /** The number of the page that is shown to who asks for this one. */
    public static int number(int asked) {
        return Math.max(0, Math.min(asked, LAST));
    }

    public <R> Page<R> map(Function<T, R> shown) {
        return new Page<>(rows.stream().map(shown).toList(), number, more);
    }

    /** Where the rows come from. */
    @FunctionalInterface
    public interface Rows<T> {
        List<T> read(int limit, int offset);
    }
}
