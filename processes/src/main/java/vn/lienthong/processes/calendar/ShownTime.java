package vn.lienthong.processes.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Moments and lengths of time as people read them, in Vietnam's time. */
public final class ShownTime {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(VIETNAM);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(VIETNAM);

    private static final DateTimeFormatter ENTERED =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    private ShownTime() {}

    /**
     * What somebody has entered as dd/MM/yyyy HH:mm.
     *
     * @throws DateTimeParseException when it is no date and time
     */
    public static LocalDateTime entered(String text) {
        return LocalDateTime.parse(text, ENTERED);
    }

    /** The moment that is meant by a date and time here. */
    public static Instant moment(LocalDateTime here) {
        return here.atZone(VIETNAM).toInstant();
    }

    /** dd/MM/yyyy. */
    public static String date(Instant at) {
        return DATE.format(at);
    }

    /** dd/MM/yyyy. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** A day that a partner has written, yyyy-MM-dd, as dd/MM/yyyy; as it stands where it is none. */
    public static String date(String written) {
        try {
            return date(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return written;
        }
    }

    /** dd/MM/yyyy HH:mm. */
    public static String time(Instant at) {
        return TIME.format(at);
    }

    /** The day that a moment belongs to. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, VIETNAM);
    }

    /** “2 ngày 3 giờ”, “5 phút”: the two largest parts. */
    public static String duration(Duration duration) {
        if (duration.toDays() > 0) {
            return duration.toDays() + " ngày"
                    + (duration.toHoursPart() > 0 ? " " + duration.toHoursPart() + " giờ" : "");
        }
        if (duration.toHours() > 0) {
            return duration.toHours() + " giờ"
                    + (duration.toMinutesPart() > 0 ? " " + duration.toMinutesPart() + " phút" : "");
        }
        return duration.toMinutes() > 0 ? duration.toMinutes() + " phút" : "dưới 1 phút";
    }
}
