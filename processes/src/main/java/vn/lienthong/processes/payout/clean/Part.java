package vn.lienthong.processes.payout.clean;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The part of a period that a commune has: which list the engine, a worker or a page means. */
public record Part(long period, String commune) {

    private static final String PERIOD = "period";
    private static final String COMMUNE = "commune";

    /** Of the variables {@code period} and {@code commune}. */
    static Part of(DelegateExecution execution) {
        if (execution.getVariable(PERIOD) instanceof Number period
                && execution.getVariable(COMMUNE) instanceof String commune) {
            return new Part(period.longValue(), commune);
        }
        throw new IllegalStateException("The process has no variables period and commune");
    }
}
