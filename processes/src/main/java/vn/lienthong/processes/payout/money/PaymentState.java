package vn.lienthong.processes.payout.money;

/** What became of a payment; {@code payout_change} says what may follow what. */
public enum PaymentState {
    DUE("Đang chi"),
    PAID("Đã trả"),
    FAILED("Không thành"),
    CARRIED("Chuyển kỳ sau"),
    RETURNED("Hoàn trả");

    private final String words;

    PaymentState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
