package vn.lienthong.workers.indexing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.workers.indexing.IndexJob.Kind;

/** Where jobs on the index are asked for, taken and accounted for: {@code /internal/index/jobs}. */
class JobDesk {

    private static final String PATH = "/internal/index/jobs";

    private final InternalCalls calls;
    private final String worker = UUID.randomUUID().toString();

    JobDesk(InternalCalls calls) {
        this.calls = calls;
    }

    Optional<IndexJob> take() {
        JsonNode answer = calls.post(PATH + "/take?worker=" + worker, Map.of());
        return answer.isObject() ? Optional.of(calls.as(answer, IndexJob.class)) : Optional.empty();
    }

    /** Asks for a job that nobody has to ask for by hand. */
    void request(Kind kind) {
        calls.post(PATH + "?kind=" + kind, Map.of());
    }

    /** @throws InternalCalls.Overtaken when another worker has it */
    void report(JobProgress progress, String state) {
        calls.put(PATH + "/" + progress.job().id(), progress.report(worker, state));
    }
}
