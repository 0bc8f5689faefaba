package vn.lienthong.processes.indexing.api;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.indexing.IndexJob;
import vn.lienthong.processes.indexing.IndexJob.Kind;
import vn.lienthong.processes.indexing.IndexJobs;
import vn.lienthong.processes.indexing.JobReport;
import vn.lienthong.processes.indexing.NewRefusal;
import vn.lienthong.processes.indexing.RefusedDocuments;
import vn.lienthong.processes.internalapi.Fields;
import vn.lienthong.processes.internalapi.ForPrograms;

/** Where workers take jobs on the index, say how far they are, and leave what the index refuses. */
@ForPrograms
class IndexJobApi {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_CASE = 255;
    private static final int LONGEST_DOCUMENT = 512;
    private static final int MOST_REFUSALS = 10_000;

    private final IndexJobs jobs;
    private final RefusedDocuments refused;

    IndexJobApi(IndexJobs jobs, RefusedDocuments refused) {
        this.jobs = jobs;
        this.refused = refused;
    }

    /** Asks for a rebuild, or a check. */
    @PostMapping("/internal/index/jobs")
    Map<String, Long> request(@RequestParam Kind kind, Authentication program) {
        Fields.demand(kind != Kind.CASE, "kind");
        return Map.of("id", jobs.request(kind, program.getName()));
    }

    /** The job to work on; 204 when there is none. */
    @PostMapping("/internal/index/jobs/take")
    ResponseEntity<IndexJob> take(@RequestParam String worker) {
        Fields.demand(!worker.isBlank() && worker.length() <= LONGEST_NAME, "worker");
        return jobs.take(worker).map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.noContent()
                .build());
    }

    @GetMapping("/internal/index/jobs/{job}")
    IndexJob job(@PathVariable long job) {
        return jobs.find(job).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có việc này"));
    }

    @PutMapping("/internal/index/jobs/{job}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void report(@PathVariable long job, @RequestBody JobReport report) {
        try {
            jobs.report(job, report);
        } catch (IndexJobs.NotYours e) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, e.getMessage(), e);
        }
    }

    @PostMapping("/internal/index/refusals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refused(@RequestBody List<NewRefusal> refusals) {
        Fields.demand(refusals.size() <= MOST_REFUSALS, "refusals");
        refused.keep(refusals.stream().map(IndexJobApi::storable).toList());
    }

    /** PostgreSQL's texts have no zero character, and one that can't be kept would hold up all behind it. */
    private static NewRefusal storable(NewRefusal refusal) {
        return new NewRefusal(
                refusal.kind(),
                text(refusal.caseId(), LONGEST_CASE),
                text(refusal.document(), LONGEST_DOCUMENT),
                text(refusal.content(), Integer.MAX_VALUE),
                text(refusal.reason(), Integer.MAX_VALUE));
    }

    private static String text(String text, int longest) {
        var stored = text.replace("\0", "");
        return stored.length() <= longest ? stored : stored.substring(0, longest);
    }
}
