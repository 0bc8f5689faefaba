package vn.lienthong.partners.web;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who asks about one person, for which agency, with whose consent, and when: without it nobody is told anything. */
public final class Envelope {

    private static final String CONSENT = "X-Consent-Id";
    private static final String TIME = "X-Time";
    private static final List<String> NEEDED = List.of("X-Officer", "X-Agency");

    private Envelope() {}

    /** Lets calls through that have the envelope. */
    public static Route.Handler needed(Route.Handler handler) {
        return call -> {
            check(call);
            return handler.handle(call);
        };
    }

    private static void check(Call call) {
        for (var header : NEEDED) {
            if (isMissing(call.header(header))) {
                throw Refusal.wrong("Thiếu tiêu đề " + header);
            }
        }
        if (isMissing(call.header(CONSENT))) {
            throw Refusal.unfounded("Thiếu tiêu đề " + CONSENT);
        }
        checkTime(call.header(TIME));
    }

    private static boolean isMissing(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private static void checkTime(@Nullable String value) {
        try {
            OffsetDateTime.parse(String.valueOf(value));
        } catch (DateTimeException e) {
            throw Refusal.wrong("Tiêu đề " + TIME + " phải là một thời điểm theo ISO 8601");
        }
    }
}
