package vn.lienthong.processes.cover;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.agency.InvalidEntry;
import vn.lienthong.processes.agency.InvalidEntry.Field;
import vn.lienthong.processes.calendar.ShownTime;

/** Times of covers, as people write and read them. */
final class CoverTimes {

    static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private CoverTimes() {}

    /** @throws InvalidEntry for what is no date and time as people write it */
    static LocalDateTime parse(Field field, String entered) {
        try {
            return ShownTime.entered(entered);
        } catch (DateTimeParseException e) {
            throw new InvalidEntry(field, entered, "không phải là ngày giờ (dd/mm/yyyy hh:mm)");
        }
    }

    static String shown(@Nullable Instant at) {
        return at == null ? "" : SHOWN.format(at.atZone(VIETNAM));
    }
}
