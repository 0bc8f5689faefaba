package vn.lienthong.partners.sample;

/** Columns of a list. */
public enum Column {
    COMMUNE("Mã xã"),
    CITIZEN_ID("Số định danh"),
    FULL_NAME("Họ và tên"),
    BIRTH_DATE("Ngày sinh"),
    SEX("Giới tính"),
    KIND("Loại"),
    CATEGORIES("Đối tượng"),
    AMOUNT("Số tiền"),
    RELATION("Quan hệ người nhận"),
    PAYEE_ID("Số định danh người nhận"),
    PAYEE_NAME("Họ tên người nhận"),
    PAYEE_UNTIL("Hạn ủy quyền"),
    CHANNEL("Kênh"),
    ACCOUNT("Số tài khoản"),
    ACCOUNT_NAME("Tên chủ tài khoản");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
