package vn.lienthong.processes.print;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates as administrative papers write them out, in Vietnam's time. */
public final class DateWords {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy").withZone(VIETNAM);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "HH 'giờ' mm 'phút, ngày' dd 'tháng' MM 'năm' yyyy")
            .withZone(VIETNAM);

    private DateWords() {}

    /** “ngày 05 tháng 11 năm 2026”. */
    public static String date(Instant at) {
        return DATE.format(at);
    }

    /** “09 giờ 30 phút, ngày 05 tháng 11 năm 2026”. */
    public static String time(Instant at) {
        return TIME.format(at);
    }
}
