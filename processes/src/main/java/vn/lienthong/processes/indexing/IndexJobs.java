package vn.lienthong.processes.indexing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.history.CaseEvent;
import vn.lienthong.processes.history.Journal;
import vn.lienthong.processes.indexing.IndexJob.Kind;
import vn.lienthong.processes.indexing.IndexJob.State;
import vn.lienthong.processes.indexing.mybatis.IndexJobMapper;

/** Jobs for the workers: one at a time, taken up by another when its worker falls silent. */
@Component
public class IndexJobs {

    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final IndexJobMapper rows;
    private final RefusedDocuments refused;
    private final Journal journal;
    private final Clock clock;

    IndexJobs(IndexJobMapper rows, RefusedDocuments refused, Journal journal, Clock clock) {
        this.rows = rows;
        this.refused = refused;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Asks for a job on the whole index.
     *
     * @return its id, or that of the same job which is not done yet
     */
    @Transactional
    public long request(Kind kind, String by) {
        return request(kind, null, by);
    }

    /** Asks for one case to be written anew. */
    @Transactional
    public long requestCase(String caseId, String by) {
        return request(Kind.CASE, caseId, by);
    }

    private long request(Kind kind, @Nullable String caseId, String by) {
        rows.lock();
        return rows.open(kind, caseId).orElseGet(() -> rows.insert(kind, caseId, by, clock.instant()));
    }

    /** Day by day, at night. */
    @Scheduled(cron = "${lienthong.indexing.check:0 30 2 * * *}", zone = "Asia/Ho_Chi_Minh")
    @SchedulerLock(name = "index-check")
    @Transactional
    public void requestCheck() {
        request(Kind.CHECK, CaseEvent.SYSTEM);
    }

    /**
     * Hands a job to a worker: one whose worker has fallen silent, else the one that has waited longest; none while
     * another is being worked on.
     *
     * @param worker unique to the program that asks
     */
    @Transactional
    public Optional<IndexJob> take(String worker) {
        rows.lock();
        var now = clock.instant();
        return rows.next(now.minus(SILENCE)).map(id -> {
            rows.take(id, worker, now, journal.cases());
            return rows.find(id).orElseThrow();
        });
    }

    /**
     * Notes what a worker says of its job.
     *
     * @throws NotYours when somebody else has taken it over
     */
    @Transactional
    public void report(long id, JobReport report) {
        var now = clock.instant();
        if (rows.report(id, report, now, report.state() == State.RUNNING ? null : now) == 0) {
            throw new NotYours();
        }
        if (report.state() == State.DONE) {
            rows.find(id).ifPresent(refused::taken);
        }
    }

    public Optional<IndexJob> find(long id) {
        return rows.find(id);
    }

    /** The newest first. */
    public List<IndexJob> latest(int most) {
        return rows.latest(most);
    }

    /** A job that another worker has taken over, or that is over. */
    public static class NotYours extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotYours() {
            super("Việc này đã được chương trình khác nhận");
        }
    }
}
