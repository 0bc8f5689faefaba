package vn.lienthong.workers.publish;

import java.util.List;

/** Somebody who is told what became of payments. */
public interface Audience {

    /**
     * @param notices 5,000 at the most; one that was told before is replaced
     * @param requestId the same for the same notices
     */
    void tell(List<Notice> notices, String requestId, String caseCode) throws InterruptedException;
}
