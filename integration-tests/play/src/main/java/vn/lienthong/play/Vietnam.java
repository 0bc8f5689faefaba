package vn.lienthong.play;

import java.time.LocalDate;
import java.time.ZoneId;

/** The time that everybody who is played lives by. */
public final class Vietnam {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Vietnam() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
