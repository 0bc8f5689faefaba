package vn.lienthong.processes.payout.money;

/** There is no order of this number; the message is for people. */
public class NoSuchOrder extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchOrder(long order) {
        super("Không có lệnh chi số " + order);
    }
}
