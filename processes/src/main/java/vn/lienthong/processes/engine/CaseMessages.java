package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Tells cases what they may be waiting for, without asking for the engine's right to, which officers do not have: whoever
 * calls has checked.
 */
@Component
public class CaseMessages {

    private final ProcessEngine engine;

    CaseMessages(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Nothing happens where nobody waits for it. */
    public void tell(String caseId, String message) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> engine.getRuntimeService()
                        .createMessageCorrelation(message)
                        .processInstanceId(caseId)
                        .correlateAllWithResult()));
    }
}
