package vn.lienthong.processes.incident;

import java.util.List;
import java.util.regex.Pattern;

/** What an incident means to people; what the program said of it is for administrators, on their page. */
public final class IncidentWords {

    /** The first that fits says it. */
    private static final List<Meaning> MEANINGS = List.of(
            new Meaning(
                    "không có (cơ quan|đơn vị)|AgencyUnresolved",
                    "Không tìm được cơ quan hoặc đơn vị phải làm việc này; quản trị viên cần sửa danh mục."),
            new Meaning("OptimisticLocking|deadlock", "Nhiều việc của hồ sơ chạy cùng lúc; thử lại là được."),
            new Meaning(
                    "timed? ?out|connect|refused|unreachable|unavailable|HTTP 50[234]|không trả lời|đang gặp sự cố",
                    "Hệ thống của nơi được gọi không trả lời; việc sẽ chạy lại khi quản trị viên cho thử lại."));

    private static final String OTHER =
            "Một bước tự động dừng vì lỗi; không mất dữ liệu, quản trị viên xem và cho chạy lại.";

    private IncidentWords() {}

    public static String of(String message) {
        return MEANINGS.stream()
                .filter(meaning -> meaning.sign().matcher(message).find())
                .map(Meaning::words)
                .findFirst()
                .orElse(OTHER);
    }

    /** @param place name of the node where it happened; may be empty */
    public static String at(String place) {
        return place.isEmpty() ? "Sự cố khi chạy quy trình" : "Sự cố ở bước “" + place + "”";
    }

    private record Meaning(Pattern sign, String words) {

        Meaning(String sign, String words) {
            this(Pattern.compile(sign, Pattern.CASE_INSENSITIVE), words);
        }
    }
}
