package vn.lienthong.processes.payout.clean;

/** How far a commune's list is; {@code payout_change} says what may follow what. */
public enum ListState {
    CLEANING("Xã đang rà soát"),
    CONFIRMED("Xã đã xác nhận"),
    CHECKED("Phòng đã thẩm tra"),
    APPROVED("Đã duyệt"),
    FUNDED("Đã bố trí kinh phí"),
    SETTLED("Đã chi trả xong");

    private final String words;

    ListState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
