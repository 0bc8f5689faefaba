package vn.lienthong.processes.payout.money;

/** A status of an attempt that is not of the order; the message is for people. */
public class StrangeAttempt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StrangeAttempt(String endToEndId) {
        super("Mã giao dịch %s không thuộc lệnh chi này".formatted(endToEndId));
    }
}
