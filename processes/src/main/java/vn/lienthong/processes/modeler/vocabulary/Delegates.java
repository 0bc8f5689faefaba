package vn.lienthong.processes.modeler.vocabulary;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the process application itself does in a service task: beans that diagrams name as {@code ${bean}}. */
public final class Delegates {

    private static final Map<String, String> TITLES = Map.ofEntries(
            entry("apologiseJudicialDelay", "Xin lỗi vì chậm, hẹn ngày mới"),
            entry("applyJudicialRules", "Ghi nhận thời hạn, mức phí lý lịch tư pháp"),
            entry("approvePayoutList", "Ghi nhận phê duyệt danh sách chi"),
            entry("askJudicialCitizen", "Dừng đồng hồ, lập phiếu yêu cầu"),
            entry("awaitJudicialFee", "Dừng đồng hồ, chờ phí"),
            entry("changeCaseDue", "Đổi thời hạn hồ sơ (kích hoạt mô hình)"),
            entry("checkJudicialFee", "Xem phí đã nộp chưa"),
            entry("checkPayoutList", "Ghi nhận thẩm tra danh sách chi"),
            entry("closeJudicialRequest", "Kết thúc yêu cầu lý lịch tư pháp"),
            entry("closePayoutImport", "Chốt danh sách nhập"),
            entry("closePayoutPeriod", "Khóa sổ kỳ chi trả"),
            entry("confirmJudicialIdentity", "Ghi nhận xác nhận danh tính"),
            entry("confirmPayoutList", "Chốt danh sách của xã"),
            entry("createPayoutOrders", "Lập lệnh chi"),
            entry("discardJudicialResult", "Hủy kết quả sai"),
            entry("dropJudicialQuestion", "Thôi yêu cầu bổ sung, chạy đồng hồ"),
            entry("extendDue", "Gia hạn công việc"),
            entry("extendJudicialLimit", "Áp dụng thời hạn dài"),
            entry("keepJudicialResult", "Ghi nhận đã kiểm tra kết quả"),
            entry("nextJudicialNews", "Xem tin kế tiếp của cơ quan cấp"),
            entry("nextMonth", "Mở kỳ báo cáo tháng"),
            entry("openCase", "Mở hồ sơ của mô hình"),
            entry("openJudicialRequest", "Mở hồ sơ lý lịch tư pháp, cấp giấy tiếp nhận"),
            entry("openPayoutPeriod", "Mở kỳ chi trả"),
            entry("payPayoutByPriority", "Chi theo thứ tự ưu tiên"),
            entry("payoutAccountsResolved", "Ghi nhận đã sửa tài khoản"),
            entry("payoutFailedDecided", "Ghi nhận cách xử lý khoản không thành"),
            entry("payoutMismatchesResolved", "Ghi nhận đã xử lý mục không khớp"),
            entry("raisePayoutFund", "Bổ sung kinh phí"),
            entry("recordForward", "Ghi nhận chuyển tiếp"),
            entry("recordSilence", "Ghi nhận không có ý kiến đúng hạn"),
            entry("refuseJudicialRequest", "Ghi nhận từ chối yêu cầu lý lịch tư pháp"),
            entry("reservePayoutFund", "Giữ kinh phí"),
            entry("returnPayoutList", "Trả danh sách về xã"),
            entry("settlePayoutList", "Quyết toán danh sách"),
            entry("skipJudicialNotice", "Ghi nhận bỏ qua thông báo"),
            entry("spreadCases", "Mở hồ sơ cho các đơn vị nhân rộng"),
            entry("stopJudicialRequest", "Dừng giải quyết yêu cầu lý lịch tư pháp"),
            entry("takeJudicialFee", "Ghi nhận đã thu phí"),
            entry("takeJudicialNotice", "Chuẩn bị thông báo cho nơi gửi yêu cầu"),
            entry("takeJudicialSupplement", "Ghi nhận bổ sung, chạy đồng hồ"));

    /** They ask whether the starter belongs to the agency that leads, and open the case file. */
    private static final Set<String> OPENERS = Set.of("openCase", "openJudicialRequest", "openPayoutPeriod");

    private Delegates() {}

    /** Whether an expression names one. */
    public static boolean has(String expression) {
        return TITLES.containsKey(bean(expression));
    }

    /** Whether an expression names one that opens cases. */
    public static boolean opensCases(@Nullable String expression) {
        return expression != null && OPENERS.contains(bean(expression));
    }

    /** Titles of those that open cases, in Vietnamese. */
    public static String openers() {
        return String.join(
                ", ",
                OPENERS.stream()
                        .sorted()
                        .map(bean -> "“" + TITLES.get(bean) + "”")
                        .toList());
    }

    /** All, by their expressions. */
    public static List<Titled> all() {
        return new TreeMap<>(TITLES)
                .entrySet().stream()
                        .map(each -> new Titled("${" + each.getKey() + "}", each.getValue()))
                        .toList();
    }

    private static String bean(String expression) {
        return expression.startsWith("${") && expression.endsWith("}")
                ? expression.substring(2, expression.length() - 1).strip()
                : "";
    }
}
