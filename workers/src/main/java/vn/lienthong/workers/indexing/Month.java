package vn.lienthong.workers.indexing;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** Months as people here count them. */
final class Month {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Month() {}

    /** {@code yyyy-MM}. */
    static String of(Instant at) {
        return YearMonth.from(at.atZone(ZONE)).toString();
    }
}
