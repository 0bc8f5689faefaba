package vn.lienthong.processes.payout.clean;

/** A decision that can't be made as it was entered; the message is for people, in Vietnamese. */
public class DecisionRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String input;

    /** @param input name of the form's input that is not right; empty for none */
    DecisionRefused(String input, String message) {
        super(message);
        this.input = input;
    }

    /** Name of the form's input that is not right; empty for none. */
    public String input() {
        return input;
    }
}
