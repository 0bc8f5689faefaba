package vn.lienthong.processes.judicial.paper;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.calendar.ShownTime;
import vn.lienthong.processes.judicial.JudicialRefusal;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.print.DateWords;

/** How papers and pages put what is known of a request, for their templates. */
public final class PaperWords {

    private static final String ELECTRONIC = "bản điện tử trên VNeID";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Map<String, String> LIMIT_UNITS =
            Map.of("DAY", "ngày", "WORKING_DAY", "ngày làm việc", "HOUR", "giờ");

    /** “ngày 05 tháng 11 năm 2026”. */
    public String date(Instant at) {
        return DateWords.date(at);
    }

    /** “09 giờ 30 phút, ngày 05 tháng 11 năm 2026”. */
    public String time(Instant at) {
        return DateWords.time(at);
    }

    /** 05/11/2026 09:30; empty for nothing. */
    public String shortTime(@Nullable Instant at) {
        return at == null ? "" : ShownTime.time(at);
    }

    /** 05/11/2026. */
    public String day(LocalDate day) {
        return ShownTime.date(day);
    }

    /** 05/11/2026; empty for nothing. */
    public String dayOf(@Nullable Instant at) {
        return at == null ? "" : ShownTime.date(at);
    }

    /** “200.000 đồng”. */
    public String dong(long amount) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(amount) + " đồng";
    }

    /** “10 ngày”; empty before it was decided. */
    public String limit(JudicialRequest request) {
        var unit = request.limitUnit();
        return request.limitValue() == null || unit == null
                ? ""
                : request.limitValue() + " " + LIMIT_UNITS.getOrDefault(unit, unit);
    }

    /** What is asked for. */
    public String matter(JudicialRequest request) {
        var matter = "Cấp %s cho %s"
                .formatted(
                        request.formType().words(), inSentence(request.subject().words()));
        return "%s; mục đích: %s".formatted(matter, request.purpose());
    }

    /** Where the result is handed over. */
    public String delivery(JudicialRequest request) {
        var paper = "bản giấy gửi đến " + request.postalAddress();
        if (!request.paper()) {
            return ELECTRONIC;
        }
        return request.electronic() ? ELECTRONIC + "; " + paper : paper;
    }

    /** “200.000 đồng, đã nộp ngày 05/11/2026, biên lai X”; empty before it was decided. */
    public String fee(JudicialRequest request) {
        var fee = request.fee();
        if (fee == null) {
            return "";
        }
        if (fee == 0) {
            return "được miễn";
        }
        if (request.paidAt() == null) {
            return dong(fee) + ", chưa nộp";
        }
        var receipt = request.feeReceipt() == null ? "" : ", biên lai " + request.feeReceipt();
        return "%s, đã nộp ngày %s%s".formatted(dong(fee), dayOf(request.paidAt()), receipt);
    }

    /** Why it is refused, the code in words and what an officer, or the issuer, has added. */
    public String refusal(JudicialRequest request) {
        var words = String.valueOf(JudicialRefusal.words(request.refusal()));
        return request.refusalText() == null ? words : "%s: %s".formatted(words, request.refusalText());
    }

    private static String inSentence(String words) {
        return words.substring(0, 1).toLowerCase(VIETNAMESE) + words.substring(1);
    }
}
