package vn.lienthong.processes.drafting;

/** A row from which no diagram can be drawn; the message says why, for the person who entered it. */
final class InvalidRow extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidRow(String message) {
        super(message);
    }
}
