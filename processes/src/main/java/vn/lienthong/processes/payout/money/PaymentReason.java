package vn.lienthong.processes.payout.money;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why something was not paid, in people's words; codes of ISO 20022 and of {@code docs/payout.md}. */
public final class PaymentReason {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("AC01", "Số tài khoản không đúng"),
            Map.entry("AC03", "Số tài khoản người nhận không hợp lệ"),
            Map.entry("AC04", "Tài khoản đã đóng"),
            Map.entry("AC06", "Tài khoản bị khóa"),
            Map.entry("BE01", "Tên không khớp chủ tài khoản"),
            Map.entry("MD07", "Chủ tài khoản đã mất"),
            Map.entry("AM04", "Không đủ số dư để chi"),
            Map.entry("AM05", "Giao dịch trùng"),
            Map.entry("RC01", "Mã ngân hàng không đúng"),
            Map.entry("AG01", "Tài khoản không nhận loại giao dịch này"),
            Map.entry("TM01", "Quá giờ nhận lệnh"),
            Map.entry("ED05", "Quyết toán không thành"),
            Map.entry("NARR", "Lý do khác"),
            Map.entry("UNBOOKED", "Báo đã chi nhưng sao kê không có"),
            Map.entry("FUND_SHORT", "Thiếu kinh phí"),
            Map.entry("CARRIED_BY_DECISION", "Quyết định chuyển kỳ sau"),
            Map.entry("RETURNED_BY_DECISION", "Quyết định hoàn trả"));

    private PaymentReason() {}

    /** What a code means, or the code itself. */
    public static String words(@Nullable String code) {
        return code == null ? "" : WORDS.getOrDefault(code, code);
    }
}
