package vn.lienthong.processes.judicial.paper;

import java.util.Arrays;
import java.util.Optional;

/** The papers about one request that Circular 01/2018/TT-VPCP lays out, by their numbers there. */
public enum PaperForm {
    RECEIPT("01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", true),
    SUPPLEMENT("02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", true),
    REFUSAL("03", "Phiếu từ chối tiếp nhận giải quyết hồ sơ", true),
    APOLOGY("04", "Phiếu xin lỗi và hẹn lại ngày trả kết quả", true),
    CONTROL_SLIP("05", "Phiếu kiểm soát quá trình giải quyết hồ sơ", false);

    private final String number;
    private final String title;
    private final boolean namesPerson;

    PaperForm(String number, String title, boolean namesPerson) {
        this.number = number;
        this.title = title;
        this.namesPerson = namesPerson;
    }

    public static Optional<PaperForm> numbered(String number) {
        return Arrays.stream(values())
                .filter(form -> form.number.equals(number))
                .findFirst();
    }

    /** Two digits. */
    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** Whether it says whom the request is about. */
    public boolean namesPerson() {
        return namesPerson;
    }

    String template() {
        return "judicial/paper/" + number;
    }
}
