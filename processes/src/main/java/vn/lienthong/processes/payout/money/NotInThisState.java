package vn.lienthong.processes.payout.money;

/** What is told of an order can't be, as it is further already; the message is for people. */
public class NotInThisState extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotInThisState(OrderState state) {
        super("Lệnh chi ở trạng thái “%s”, hãy đọc lại".formatted(state.words()));
    }
}
