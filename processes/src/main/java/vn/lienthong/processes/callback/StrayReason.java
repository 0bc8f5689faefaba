package vn.lienthong.processes.callback;

/** Why a callback belongs to nothing here. */
public enum StrayReason {
    UNKNOWN_REQUEST("Không có yêu cầu này"),
    CONFLICT("Cùng số thứ tự, nội dung khác"),
    LATE("Đến sau khi yêu cầu đã có kết luận"),
    UNKNOWN_TYPE("Loại tin không biết");

    private final String words;

    StrayReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
