package vn.lienthong.workers.indexing;

import java.util.List;

/** The administrators' list in the process application. */
class HttpRefusals implements Refusals {

    private static final String PATH = "/internal/index/refusals";
    private static final int AT_ONCE = 100;

    private final InternalCalls calls;

    HttpRefusals(InternalCalls calls) {
        this.calls = calls;
    }

    @Override
    public void keep(List<Refusal> refusals) {
        for (int from = 0; from < refusals.size(); from += AT_ONCE) {
            calls.post(PATH, refusals.subList(from, Math.min(from + AT_ONCE, refusals.size())));
        }
    }
}
