package vn.lienthong.workers.task;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.topics.Topic;

/**
 * An external task that this program holds the lock of.
 *
 * @param variables those of its topic; whole numbers are {@link Number}s
 * @param retries how often it may still fail; null where it never failed
 * @param failing whether it failed when it was last tried
 */
public record Task(
        String id,
        Topic topic,
        Map<String, Object> variables,
        @Nullable Integer retries,
        boolean failing) {

    public static final String CASE_CODE = "caseCode";

    /** @throws Unfinished where it is missing, or no whole number */
    public long number(String name) {
        if (variables.get(name) instanceof Number number) {
            return number.longValue();
        }
        throw missing(name);
    }

    /** @throws Unfinished where it is missing, or no text */
    public String text(String name) {
        if (variables.get(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw missing(name);
    }

    public String caseCode() {
        return text(CASE_CODE);
    }

    private Unfinished missing(String name) {
        return Unfinished.stuck("Thiếu biến \"" + name + "\" của việc " + topic.code());
    }
}
