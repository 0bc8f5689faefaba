package vn.lienthong.processes.payout.list.file;

/** What a list can say of a person; see {@code docs/payout.md}. */
public enum Column {
    COMMUNE("Mã xã", true),
    CITIZEN_ID("Số định danh", true),
    FULL_NAME("Họ và tên", true),
    BIRTH_DATE("Ngày sinh", true),
    SEX("Giới tính", false),
    KIND("Loại", true),
    CATEGORIES("Đối tượng", false),
    AMOUNT("Số tiền", false),
    PAYEE_RELATION("Quan hệ người nhận", false),
    PAYEE_ID("Số định danh người nhận", false),
    PAYEE_NAME("Họ tên người nhận", false),
    PAYEE_UNTIL("Hạn ủy quyền", false),
    CHANNEL("Kênh", false),
    ACCOUNT("Số tài khoản", false),
    ACCOUNT_NAME("Tên chủ tài khoản", false);

    private final String words;
    private final boolean needed;

    Column(String words, boolean needed) {
        this.words = words;
        this.needed = needed;
    }

    /** As it is written above the column. */
    public String words() {
        return words;
    }

    /** Whether a file without this column is none of ours. */
    boolean needed() {
        return needed;
    }
}
