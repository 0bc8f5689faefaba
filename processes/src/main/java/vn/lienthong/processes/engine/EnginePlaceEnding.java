package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.place.PlaceEnding;

/** Sends the message without asking for the engine's right to, which leaders do not have: whoever calls has checked. */
@Component
class EnginePlaceEnding implements PlaceEnding {

    private static final String MESSAGE = "PlaceDropped";
    private static final String REASON = "dropReason";

    private final ProcessEngine engine;

    EnginePlaceEnding(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public boolean end(String placeId, String reason) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> send(placeId, reason)));
    }

    private boolean send(String placeId, String reason) {
        try {
            engine.getRuntimeService()
                    .createMessageCorrelation(MESSAGE)
                    .processInstanceId(placeId)
                    .setVariable(REASON, reason)
                    .correlate();
            return true;
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            return false;
        }
    }
}
