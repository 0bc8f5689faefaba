package vn.lienthong.workers.indexing;

import java.util.ArrayList;
import java.util.List;

/** Takes cases out of the index that were removed from the database by rule: {@code /internal/retention}. */
class Removal {

    private static final String INDEXED = "/internal/retention/indexed";
    private static final String UNINDEXED = "/internal/retention/unindexed";

    private final InternalCalls calls;
    private final Generations generations;
    private final IndexContents contents;

    Removal(InternalCalls calls, Generations generations, IndexContents contents) {
        this.calls = calls;
        this.generations = generations;
        this.contents = contents;
    }

    void run(JobProgress progress, Runnable report) {
        var removed = removed();
        while (!removed.isEmpty()) {
            contents.delete(generations.live(), removed);
            calls.post(UNINDEXED, removed);
            progress.reached(removed.get(removed.size() - 1), removed.size());
            report.run();
            removed = removed();
        }
    }

    private List<String> removed() {
        var ids = new ArrayList<String>();
        calls.get(INDEXED).forEach(id -> ids.add(id.asText()));
        return ids;
    }
}
