package vn.lienthong.processes.agency;

/** Something that was entered or imported is not right; the message is for people, in Vietnamese, and names the field. */
public class InvalidEntry extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Field field;

    public InvalidEntry(Field field, String value, String rule) {
        super("%s “%s”: %s".formatted(field.label, value, rule));
        this.field = field;
    }

    /** Name of the form's input that is not right. */
    String input() {
        return field.input;
    }

    /** What can be wrong. */
    public enum Field {
        ABSENT("absent", "Người vắng mặt"),
        AGENCY_CODE("code", "Mã cơ quan"),
        FILE("file", "Tệp"),
        FROM("from", "Từ ngày"),
        FULL_NAME("fullName", "Họ và tên"),
        GROUP("unit", "Cơ quan ở đơn vị"),
        LEVEL("level", "Cấp"),
        NAME("name", "Tên"),
        PARENT("parent", "Đơn vị cấp trên"),
        PASSWORD("password", "Mật khẩu"),
        PLACE("place", "Nơi triển khai"),
        PREFIX("prefix", "Mã ở đầu mã hồ sơ"),
        REASON("reason", "Lý do"),
        SOURCE("source", "Căn cứ"),
        SUBSTITUTE("substitute", "Người thay thế"),
        SUCCESSOR("successor", "Kế thừa"),
        TASK("task", "Công việc"),
        UNIT_CODE("code", "Mã đơn vị"),
        UNTIL("until", "Đến"),
        USER_ID("userId", "Tên đăng nhập"),
        VALUE("value", "Giá trị");

        private final String input;
        private final String label;

        Field(String input, String label) {
            this.input = input;
            this.label = label;
        }
    }
}
