package vn.lienthong.processes.payout.money;

/** One number of a statement stands for two different lines; the message is for people. */
public class TwoBookingsOneNumber extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TwoBookingsOneNumber(String booking) {
        super("Số bút toán %s đã được báo với nội dung khác".formatted(booking));
    }
}
