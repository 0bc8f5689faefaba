package vn.lienthong.processes.indexing;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.indexing.IndexJob.Kind;
import vn.lienthong.processes.indexing.RefusedDocument.Settlement;
import vn.lienthong.processes.indexing.mybatis.RefusalMapper;

/** What the index has refused: kept until it takes it, or an administrator sets it aside. */
@Component
public class RefusedDocuments {

    private final RefusalMapper rows;
    private final Clock clock;

    RefusedDocuments(RefusalMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Keeps them; one that is kept already was tried again. */
    @Transactional
    public void keep(List<NewRefusal> refusals) {
        var now = clock.instant();
        refusals.forEach(refusal -> rows.keep(refusal, now));
    }

    /**
     * The case that an open refusal is about.
     *
     * @throws NoLongerOpen when there is none, or it is settled, or the journal does not have it
     */
    @Transactional
    public String caseToTryAgain(long id) {
        var refused = open(id);
        if (!refused.isInJournal()) {
            throw new NoLongerOpen("Tin này không đọc được nên không thử lại được, chỉ gác lại được");
        }
        return refused.caseId();
    }

    /**
     * Leaves one as it is, for good.
     *
     * @param note why, in people's words
     * @throws NoLongerOpen as above
     */
    @Transactional
    public void setAside(long id, String userId, String note) {
        rows.settle(open(id).id(), null, null, Settlement.SET_ASIDE, userId, clock.instant(), note);
    }

    /** A job has written everything anew: what was not refused since it began is in the index now. */
    void taken(IndexJob job) {
        var began = job.startedAt();
        if (began != null && (job.kind() == Kind.REBUILD || job.kind() == Kind.CASE)) {
            rows.settle(null, job.caseId(), began, Settlement.INDEXED, job.requestedBy(), clock.instant(), null);
        }
    }

    /** Open ones, the oldest first. */
    public List<RefusedDocument> open(int limit, int offset) {
        return rows.open(limit, offset);
    }

    /** Those that were settled last. */
    public List<RefusedDocument> settled(int limit) {
        return rows.settled(limit);
    }

    private RefusedDocument open(long id) {
        return rows.locked(id)
                .filter(RefusedDocument::isOpen)
                .orElseThrow(() -> new NoLongerOpen("Mục này đã được xử lý ở nơi khác"));
    }

    /** One that was settled meanwhile, or that can't be tried again; the message is for people. */
    public static class NoLongerOpen extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoLongerOpen(String message) {
            super(message);
        }
    }
}
