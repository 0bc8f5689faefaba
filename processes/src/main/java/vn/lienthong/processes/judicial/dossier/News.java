package vn.lienthong.processes.judicial.dossier;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.calendar.ShownTime;

/**
 * What a partner said about a request.
 *
 * @param number the partner's own
 * @param text what it asks for, or why; null where it says nothing
 * @param until the date that it names, as it names it
 * @param appliedAt when it had its effect; null while news before it is missing, and for what came too late
 */
public record News(
        String partner,
        int number,
        String type,
        @Nullable String text,
        @Nullable String until,
        Instant saidAt,
        Instant receivedAt,
        @Nullable Instant appliedAt) {

    private static final Map<String, String> WORDS = Map.of(
            "ACK", "Đã nhận yêu cầu",
            "MORE_INFO", "Yêu cầu bổ sung",
            "EXTENDED", "Gia hạn giải quyết",
            "RESULT", "Đã có kết quả",
            "REFUSED", "Từ chối cấp",
            "PAID", "Đã thu phí");

    /** dd/MM/yyyy; as the partner names it where that is no date, empty for none. */
    public String untilShown() {
        return until == null ? "" : ShownTime.date(until);
    }

    public String words() {
        return WORDS.getOrDefault(type, type);
    }
}
