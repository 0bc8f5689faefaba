package vn.lienthong.processes.engine;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What an engine of simulated runs asks, and tells of, in the thread that acts on it. */
public interface PlayedRun {

    /** The moment that the run has come to; timers count from it. */
    Instant now();

    /** A node begins. */
    void reached(DelegateExecution execution);

    /** A flow leads on. */
    void took(DelegateExecution execution);

    /** A connector would call somebody outside. */
    void calledOut(DelegateExecution execution);
}
