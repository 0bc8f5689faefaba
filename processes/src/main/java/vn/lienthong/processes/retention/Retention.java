package vn.lienthong.processes.retention;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.history.CaseEvent;
import vn.lienthong.processes.indexing.IndexJob.Kind;
import vn.lienthong.processes.indexing.IndexJobs;
import vn.lienthong.processes.retention.mybatis.RetentionMapper;

/** Looks, night after night, for cases whose legal period is over. */
@Component
public class Retention {

    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    private final RetentionMapper rows;
    private final CaseRemoval removal;
    private final IndexJobs indexJobs;
    private final RetentionSettings settings;
    private final Clock clock;

    Retention(RetentionMapper rows, CaseRemoval removal, IndexJobs indexJobs, RetentionSettings settings, Clock clock) {
        this.rows = rows;
        this.removal = removal;
        this.indexJobs = indexJobs;
        this.settings = settings;
        this.clock = clock;
    }

    /** Removes what is due, case by case; the index follows by a job of the workers. */
    @Scheduled(cron = "${lienthong.retention.at:0 0 3 * * *}", zone = "Asia/Ho_Chi_Minh")
    @SchedulerLock(name = "retention")
    public void removeDue() {
        int removed = 0;
        List<DueCase> due;
        do {
            due = rows.due(Date.from(clock.instant()), settings.atOnce());
            int now = remove(due);
            removed += now;
            if (now < due.size()) {
                // Those that could not be removed would only be found again.
                break;
            }
        } while (due.size() == settings.atOnce() && removed < settings.most());
        if (removed > 0) {
            log.info("{} cases were removed, as their legal period is over", removed);
        }
        if (!rows.indexed(1).isEmpty()) {
            indexJobs.request(Kind.REMOVAL, CaseEvent.SYSTEM);
        }
    }

    private int remove(List<DueCase> due) {
        int removed = 0;
        for (var each : due) {
            try {
                removal.remove(each);
                removed++;
            } catch (RuntimeException e) {
                log.error("Case {} could not be removed, tried again the next night", each.caseId(), e);
            }
        }
        return removed;
    }

    /** Ids of removed cases that the index may still have, the first of them. */
    public List<String> indexed(int most) {
        return rows.indexed(most);
    }

    /** The index has these no longer. */
    @Transactional
    public void unindexed(List<String> caseIds) {
        if (!caseIds.isEmpty()) {
            rows.unindexed(caseIds, clock.instant());
        }
    }

    /** What was removed, the last first. */
    public List<RemovedCase> removed(int limit, int offset) {
        return rows.removed(limit, offset);
    }
}
