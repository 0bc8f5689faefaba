package vn.lienthong.processes.payout.list;

/** Why a row of a list is not taken; the codes are those of {@code docs/payout.md}. */
public enum Reason {
    BAD_ROW("Dòng sai cấu trúc"),
    MISSING("Thiếu dữ liệu"),
    BAD_ID("Số định danh sai"),
    BAD_NAME("Họ tên sai"),
    BAD_DATE("Ngày sai"),
    BAD_SEX("Giới tính sai"),
    NOT_A_NUMBER("Số tiền không phải là số"),
    FRACTION("Số tiền có phần lẻ"),
    BAD_AMOUNT("Số tiền ngoài khoảng cho phép"),
    AMOUNT_DIFFERS("Số tiền khác mức hưởng"),
    UNKNOWN_COMMUNE("Không có mã xã"),
    UNKNOWN_CATEGORY("Không có mã đối tượng"),
    UNKNOWN_KIND("Không có loại khoản chi"),
    UNKNOWN_CHANNEL("Không có kênh chi trả"),
    BAD_ACCOUNT("Tài khoản sai"),
    BAD_PAYEE("Người nhận thay sai"),
    PAYEE_EXPIRED("Ủy quyền đã hết hạn"),
    DUPLICATE_IN_FILE("Trùng trong tệp"),
    DUPLICATE_IN_PERIOD("Trùng trong kỳ"),
    DUPLICATE_OTHER_PROGRAMME("Trùng với chương trình khác");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
