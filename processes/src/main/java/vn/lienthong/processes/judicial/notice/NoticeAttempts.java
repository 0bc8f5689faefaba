package vn.lienthong.processes.judicial.notice;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.connect.spi.ConnectorInvocation;
import org.camunda.connect.spi.ConnectorRequestInterceptor;
import vn.lienthong.processes.engine.CurrentJob;

/**
 * Lets the engine try a notice again as often as the diagram says, and the diagram go on when the last try has failed:
 * that one is an error of the diagram's, not an incident.
 */
class NoticeAttempts implements ConnectorRequestInterceptor {

    private static final String FAILED = "NOTICE_FAILED";

    @Override
    public Object handleInvocation(ConnectorInvocation invocation) throws Exception {
        try {
            return invocation.proceed();
        } catch (Exception e) {
            throw failure(e);
        }
    }

    /** What to throw for a failure: itself while it will be tried again. */
    static <E extends Exception> E failure(E failure) {
        if (CurrentJob.isLastTry()) {
            throw new BpmnError(FAILED, "Không gửi được thông báo trạng thái", failure);
        }
        return failure;
    }
}
