package vn.lienthong.processes.search.caseview;

import java.util.Map;
import java.util.regex.Pattern;

/** What an incident means to people; what the program said of it is for administrators, in Cockpit. */
final class IncidentWords {

    private static final Map<Pattern, String> MEANINGS = Map.of(
            Pattern.compile("timed? ?out|connect|refused|unreachable|unavailable|50[234]", Pattern.CASE_INSENSITIVE),
            "Hệ thống của nơi được gọi không trả lời; việc sẽ chạy lại khi quản trị viên cho thử lại.",
            Pattern.compile("không có (cơ quan|đơn vị)|AgencyUnresolved"),
            "Không tìm được cơ quan hoặc đơn vị phải làm việc này; quản trị viên cần sửa danh mục.",
            Pattern.compile("OptimisticLocking|deadlock|lock", Pattern.CASE_INSENSITIVE),
            "Nhiều việc của hồ sơ chạy cùng lúc; thử lại là được.");
    private static final String OTHER =
            "Một bước tự động dừng vì lỗi; không mất dữ liệu, quản trị viên xem và cho chạy lại.";

    private IncidentWords() {}

    static String of(String message) {
        return MEANINGS.entrySet().stream()
                .filter(meaning -> meaning.getKey().matcher(message).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }

    /** @param place name of the node where it happened; may be empty */
    static String at(String place) {
        return place.isEmpty() ? "Sự cố khi chạy quy trình" : "Sự cố ở bước “" + place + "”";
    }
}
