package vn.lienthong.workers.indexing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far a job is; it goes on from what was done before. */
final class JobProgress {

    private final IndexJob job;
    private @Nullable String place;
    private @Nullable String detail;
    private long done;
    private long found;
    private long repaired;

    JobProgress(IndexJob job) {
        this.job = job;
        this.place = job.place();
        this.done = job.done();
        this.found = job.found();
        this.repaired = job.repaired();
    }

    IndexJob job() {
        return job;
    }

    /** Id of the last case that is done with; empty at the beginning. */
    String place() {
        return place == null ? "" : place;
    }

    /** Cases up to this one are done with. */
    void reached(String caseId, int cases) {
        place = caseId;
        done += cases;
    }

    void found(int cases) {
        found += cases;
    }

    void repaired() {
        repaired++;
    }

    /** Says something for people, in Vietnamese. */
    void say(String words) {
        detail = words;
    }

    Map<String, @Nullable Object> report(String worker, String state) {
        var report = new HashMap<String, @Nullable Object>();
        report.put("worker", worker);
        report.put("state", state);
        report.put("place", place);
        report.put("done", done);
        report.put("found", found);
        report.put("repaired", repaired);
        report.put("detail", detail);
        return report;
    }
}
