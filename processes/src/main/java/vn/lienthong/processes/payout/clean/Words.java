package vn.lienthong.processes.payout.clean;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the codes of the ledger mean, for people. */
public final class Words {

    private static final Map<String, String> STATES = Map.of(
            "IMPORTED", "Chờ đối chiếu dân cư",
            "MATCHED", "Chờ xác minh tài khoản",
            "MISMATCHED", "Không khớp dân cư",
            "UNACCOUNTED", "Chưa có tài khoản",
            "PAYABLE", "Sẵn sàng chi trả",
            "EXCLUDED", "Loại khỏi kỳ",
            "DUE", "Chờ chi trả",
            "PAID", "Đã chi trả",
            "FAILED", "Chi không thành");
    private static final Map<String, String> SETTLED =
            Map.of("CARRIED", "Chuyển kỳ sau", "RETURNED", "Hoàn trả kinh phí");
    private static final Map<String, String> KINDS = Map.of(
            "MONTHLY", "Trợ cấp hằng tháng", "ARREARS", "Truy lĩnh các tháng trước", "FUNERAL", "Hỗ trợ mai táng");
    private static final Map<String, String> RELATIONS = relationsInOrder();

    private static final int SHOWN_DIGITS = 3;

    private Words() {}

    private static Map<String, String> relationsInOrder() {
        var relations = new LinkedHashMap<String, String>();
        relations.put("SELF", "Chính người hưởng");
        relations.put("GUARDIAN", "Người giám hộ");
        relations.put("AUTHORISED", "Người được ủy quyền");
        relations.put("CARER_FACILITY", "Cơ sở chăm sóc");
        relations.put("HEAD_OF_HOUSEHOLD", "Chủ hộ");
        return Collections.unmodifiableMap(relations);
    }

    /** Of an entry or a payment. */
    public static String state(String code) {
        return STATES.getOrDefault(code, SETTLED.getOrDefault(code, code));
    }

    public static String kind(String code) {
        return KINDS.getOrDefault(code, code);
    }

    /** Who receives for somebody. */
    public static String relation(String code) {
        return RELATIONS.getOrDefault(code, code);
    }

    /** Who can receive for somebody, by code. */
    public static Map<String, String> relations() {
        return RELATIONS;
    }

    /** First three and last three digits of a citizen id. */
    public static String masked(String citizenId) {
        int length = citizenId.length();
        return length <= 2 * SHOWN_DIGITS
                ? "•".repeat(length)
                : citizenId.substring(0, SHOWN_DIGITS)
                        + "•".repeat(length - 2 * SHOWN_DIGITS)
                        + citizenId.substring(length - SHOWN_DIGITS);
    }
}
