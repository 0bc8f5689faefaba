package vn.lienthong.workers.partner;

import java.util.List;
import vn.lienthong.workers.task.Unfinished;

/** Keeps which calls about one person were made. */
public interface CallAudit {

    /** @throws Unfinished while it has no room for more: nobody is called then */
    void ready();

    /**
     * Returns once the calls are written.
     *
     * @throws Unfinished where that takes too long. They are written later all the same; the task is done again, so that it
     *     is not completed before. Also where the audit refuses them for what they say
     */
    void write(List<PartnerCall> calls) throws InterruptedException;
}
