package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.BadUserRequestException;

/**
 * What somebody asked for can't be done as it was entered. The message is for people, in Vietnamese; its beginning marks
 * it, so that it can be told from what the engine wraps around it.
 */
public class Refusal extends BadUserRequestException {

    /** How every message for people begins. */
    public static final String BEGINNING = "Không thực hiện được: ";

    private static final long serialVersionUID = 1L;

    public Refusal(String reason) {
        super(BEGINNING + reason);
    }
}
