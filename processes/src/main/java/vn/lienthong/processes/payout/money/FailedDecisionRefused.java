package vn.lienthong.processes.payout.money;

/** A decision that can't be made as it was entered; the message is for people. */
public class FailedDecisionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String input;

    FailedDecisionRefused(String input, String message) {
        super(message);
        this.input = input;
    }

    /** Name of the form's input that is not right; empty for none of them. */
    public String input() {
        return input;
    }
}
