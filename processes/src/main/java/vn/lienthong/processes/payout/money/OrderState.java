package vn.lienthong.processes.payout.money;

/** How far an order is; {@code payout_change} says what may follow what. */
public enum OrderState {
    CREATED("Chờ gửi"),
    SENT("Đã gửi"),
    UNKNOWN("Chưa rõ đã nhận"),
    ANSWERED("Đã có kết quả"),
    RECONCILED("Đã đối soát");

    private final String words;

    OrderState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the channel is known to have got it. */
    boolean isReceived() {
        return this == SENT || this == ANSWERED || this == RECONCILED;
    }
}
