package vn.lienthong.workers.indexing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Months as people here count them. */
final class Month {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyy-MM").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private Month() {}

    /** {@code yyyy-MM}. */
    static String of(Instant at) {
        return FORMAT.format(at);
    }
}
