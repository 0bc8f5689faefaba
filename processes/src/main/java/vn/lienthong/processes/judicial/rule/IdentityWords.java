package vn.lienthong.processes.judicial.rule;

/** What the comparison with the registry says, in Vietnamese. A code that is none of its codes stays as it is. */
public final class IdentityWords {

    private IdentityWords() {}

    public static String level(String code) {
        return switch (code) {
            case "EXACT" -> "Khớp hoàn toàn";
            case "FOLDED" -> "Khớp, chỉ khác cách viết";
            case "UNACCENTED" -> "Khớp khi bỏ dấu";
            case "ID_ONLY" -> "Chỉ khớp số định danh";
            case "NONE" -> "Không tìm thấy";
            case "DECEASED" -> "Đã mất";
            case "CONFIRMED" -> "Cán bộ đã xác nhận";
            default -> code;
        };
    }

    public static String reason(String code) {
        return switch (code) {
            case "ID_NOT_FOUND" -> "Không có số định danh này trong dữ liệu dân cư";
            case "NAME_MISMATCH" -> "Họ và tên khác dữ liệu dân cư";
            case "DOB_MISMATCH" -> "Ngày sinh khác dữ liệu dân cư";
            case "DECEASED" -> "Dữ liệu dân cư ghi người này đã mất";
            case "REQUESTER_NOT_FOUND" -> "Không có số định danh của người yêu cầu trong dữ liệu dân cư";
            case "REQUESTER_MISMATCH" -> "Thông tin người yêu cầu khác dữ liệu dân cư";
            case "REQUESTER_DECEASED" -> "Dữ liệu dân cư ghi người yêu cầu đã mất";
            default -> code;
        };
    }
}
