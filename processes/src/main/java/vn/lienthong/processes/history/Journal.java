package vn.lienthong.processes.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.history.mybatis.JournalMapper;

/** The journal of all cases, read: what every index is made from. Messages are JSON as in {@code docs/contracts.md}. */
@Component
public class Journal {

    private static final int MESSAGES = 1_000;
    private static final int STATES = 1_000;
    private static final long BYTES = 1L << 20;

    private final JournalMapper rows;

    Journal(JournalMapper rows) {
        this.rows = rows;
    }

    /** Messages of a case after a number, in order: about a megabyte, at least one where there is one. */
    public List<String> of(String caseId, long after) {
        return rows.of(caseId, after, MESSAGES, BYTES);
    }

    /** Messages of all cases after one of a case, case by case, each case's in order; as many as above. */
    public List<String> after(String caseId, long sequence) {
        return rows.after(caseId, sequence, MESSAGES, BYTES);
    }

    /** How far cases are, byte by byte of their ids, after one: the first thousand. */
    public List<JournalState> states(String afterCase) {
        return rows.states(afterCase, STATES);
    }

    /** How far a case is. */
    public Optional<JournalState> state(String caseId) {
        return rows.state(caseId);
    }

    /** How far those cases are that something has happened in since; as {@link #states}. */
    public List<JournalState> changed(Instant since, String afterCase) {
        return rows.changed(since, afterCase, STATES);
    }

    /** How many cases there are. */
    public long cases() {
        return rows.cases();
    }

    /**
     * The newest messages, newest first.
     *
     * @param since older ones are not looked for
     * @param skipped so many of the newest are left out
     */
    public List<JournalHead> newest(Instant since, int skipped, int most) {
        return rows.newest(since, skipped, most);
    }

    /** When the oldest message was written that waits to be published. */
    public Optional<Instant> oldestWaiting() {
        return Optional.ofNullable(rows.oldestWaiting());
    }
}
