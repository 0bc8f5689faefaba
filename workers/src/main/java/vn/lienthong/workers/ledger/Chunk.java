package vn.lienthong.workers.ledger;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.lienthong.workers.task.Task;

/**
 * Up to 1,000 entries of a commune's list in one period.
 *
 * @param caseCode code of the case that it belongs to
 */
public record Chunk(long period, String commune, long number, String caseCode) {

    /** The chunk that a task is about. */
    public static Chunk of(Task task) {
        return new Chunk(task.number("period"), task.text("commune"), task.number("chunk"), task.caseCode());
    }

    String path() {
        return period + "/" + URLEncoder.encode(commune, StandardCharsets.UTF_8) + "/chunks/" + number;
    }
}
