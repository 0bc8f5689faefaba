package vn.lienthong.workers.indexing;

import java.util.List;

/** Where refusals are kept until somebody has looked at them. */
interface Refusals {

    /**
     * Returns once they are kept.
     *
     * @throws RuntimeException where they could not be kept: what was refused is to be tried again
     */
    void keep(List<Refusal> refusals);
}
