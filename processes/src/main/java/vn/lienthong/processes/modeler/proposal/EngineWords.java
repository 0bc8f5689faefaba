package vn.lienthong.processes.modeler.proposal;

import org.camunda.bpm.engine.ProcessEngineException;
import vn.lienthong.processes.engine.Refusal;

/** What the engine has against a deployment, for people. */
final class EngineWords {

    private static final int LONGEST = 1000;

    private EngineWords() {}

    static String of(ProcessEngineException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return String.valueOf(refusal.getMessage()).substring(Refusal.BEGINNING.length());
            }
        }
        var words = "Engine không nhận: " + e.getMessage();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
