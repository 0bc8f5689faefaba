package vn.lienthong.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The external tasks that diagrams may have, and the variables that each reads. */
public enum Topic {
    POPULATION_MATCH(
            "population-match",
            Load.MANY_PEOPLE,
            Part.CHUNK,
            "Đối chiếu người trong danh sách với dữ liệu dân cư",
            "Mỗi người trong phần danh sách có kết quả khớp, không khớp hoặc cần xử lý",
            "period",
            "commune"),
    ACCOUNT_VERIFY(
            "account-verify",
            Load.MANY_PEOPLE,
            Part.CHUNK,
            "Xác minh tài khoản nhận tiền",
            "Mỗi tài khoản trong phần danh sách được xác minh hoặc cần sửa",
            "period",
            "commune"),
    PAYMENT_SEND(
            "payment-send",
            Load.MANY_PEOPLE,
            Part.ORDER,
            "Gửi lệnh chi đến kênh chi trả",
            "Lệnh chi đã được kênh nhận hoặc bị từ chối"),
    PAYMENT_STATUS(
            "payment-status",
            Load.MANY_PEOPLE,
            Part.ORDER,
            "Hỏi tình trạng lệnh chi",
            "Biết kênh đã nhận lệnh chi hay chưa"),
    PAYMENT_RECONCILE(
            "payment-reconcile",
            Load.MANY_PEOPLE,
            Part.ORDER,
            "Lấy kết quả chi của lệnh chi",
            "Mỗi khoản của lệnh chi thành hoặc không thành"),
    PAYMENT_STATEMENT(
            "payment-statement",
            Load.MANY_PEOPLE,
            Part.CHANNEL,
            "Đọc sao kê của kênh chi trả",
            "Dòng sao kê của kênh được ghép với khoản chi",
            "period"),
    WELFARE_PUBLISH(
            "welfare-publish",
            Load.MANY_PEOPLE,
            Part.CHUNK,
            "Cập nhật kết quả chi vào CSDL an sinh xã hội",
            "Kết quả chi của phần danh sách đã vào CSDL an sinh xã hội",
            "period",
            "commune",
            "programme",
            "month"),
    VNEID_PUBLISH(
            "vneid-publish",
            Load.MANY_PEOPLE,
            Part.CHUNK,
            "Báo kết quả chi cho người hưởng qua VNeID",
            "Người hưởng trong phần danh sách nhận thông báo trên VNeID",
            "period",
            "commune",
            "programme",
            "month"),
    PERSON_IDENTIFY(
            "person-identify",
            Load.ONE_PERSON,
            Part.REQUEST,
            "Tra cứu người của yêu cầu trong dữ liệu dân cư",
            "Yêu cầu có mức khớp danh tính và quan hệ"),
    FEE_BILL("fee-bill", Load.ONE_PERSON, Part.REQUEST, "Gửi thông báo nộp phí", "Công dân thấy khoản phí phải nộp"),
    FEE_STATUS("fee-status", Load.ONE_PERSON, Part.REQUEST, "Hỏi phí đã nộp chưa", "Khoản phí đã nộp được ghi nhận"),
    JUDICIAL_SUBMIT(
            "judicial-submit",
            Load.ONE_PERSON,
            Part.REQUEST,
            "Gửi yêu cầu lý lịch tư pháp đến cơ quan cấp",
            "Cơ quan cấp đã nhận yêu cầu",
            "issuer"),
    JUDICIAL_STATUS(
            "judicial-status",
            Load.ONE_PERSON,
            Part.REQUEST,
            "Hỏi tin của cơ quan cấp lý lịch tư pháp",
            "Mọi tin còn thiếu của cơ quan cấp được ghi nhận",
            "issuer"),
    JUDICIAL_SUPPLEMENT(
            "judicial-supplement",
            Load.ONE_PERSON,
            Part.REQUEST,
            "Gửi phần công dân bổ sung đến cơ quan cấp",
            "Cơ quan cấp đã nhận phần bổ sung",
            "issuer"),
    JUDICIAL_CANCEL(
            "judicial-cancel",
            Load.ONE_PERSON,
            Part.REQUEST,
            "Báo hủy yêu cầu với cơ quan cấp",
            "Cơ quan cấp biết yêu cầu đã dừng",
            "issuer"),
    JUDICIAL_RESULT(
            "judicial-result",
            Load.ONE_PERSON,
            Part.REQUEST,
            "Lấy kết quả lý lịch tư pháp",
            "Kết quả có chữ ký của cơ quan cấp được lưu, mã hóa",
            "issuer"),
    VNEID_RESULT(
            "vneid-result", Load.ONE_PERSON, Part.REQUEST, "Trả kết quả lên VNeID", "Công dân thấy kết quả trên VNeID"),
    VNEID_STATUS(
            "vneid-status",
            Load.ONE_PERSON,
            Part.REQUEST,
            "Báo tình trạng yêu cầu lên VNeID",
            "Công dân thấy tình trạng yêu cầu trên VNeID");

    private final String code;
    private final Load load;
    private final Part part;
    private final String title;
    private final String gives;
    private final List<String> needs;

    Topic(String code, Load load, Part part, String title, String gives, String... needs) {
        this.code = code;
        this.load = load;
        this.part = part;
        this.title = title;
        this.gives = gives;
        this.needs = List.of(needs);
    }

    /** As in the diagram. */
    public String code() {
        return code;
    }

    public Load load() {
        return load;
    }

    /** What a task is about; a repeated task has it as its element variable. */
    public Part part() {
        return part;
    }

    /** In Vietnamese. */
    public String title() {
        return title;
    }

    /** What has come of it when the task is done, in Vietnamese. */
    public String gives() {
        return gives;
    }

    /** What it reads besides the case's code; nothing else is fetched. */
    public List<String> variables() {
        var variables = new ArrayList<>(needs);
        variables.add(part.variable());
        return List.copyOf(variables);
    }

    /** Empty for a topic that no worker of the product handles. */
    public static Optional<Topic> find(String code) {
        return Arrays.stream(values()).filter(topic -> topic.code.equals(code)).findAny();
    }

    /** @throws IllegalArgumentException for a topic that no worker of the product handles */
    public static Topic of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no such topic: " + code));
    }

    /** How much a task takes: rows and files of many people are in memory a part at a time, one person is hardly anything. */
    public enum Load {
        MANY_PEOPLE,
        ONE_PERSON
    }

    /** The part of the work that one task is. */
    public enum Part {
        CHUNK("chunk"),
        ORDER("order"),
        CHANNEL("channel"),
        REQUEST("request");

        private final String variable;

        Part(String variable) {
            this.variable = variable;
        }

        /** Name of the variable that tells which. */
        public String variable() {
            return variable;
        }
    }
}
