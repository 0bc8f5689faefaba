package vn.lienthong.processes.payout.list;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The period that a process is about. */
final class PeriodOf {

    private PeriodOf() {}

    static long execution(DelegateExecution execution) {
        if (!(execution.getVariable("period") instanceof Number period)) {
            throw new IllegalStateException("The process has no variable period");
        }
        return period.longValue();
    }
}
