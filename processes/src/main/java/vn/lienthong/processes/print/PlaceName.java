package vn.lienthong.processes.print;

import java.util.regex.Pattern;

/** Names of units as papers write them. */
public final class PlaceName {

    private static final Pattern KIND_OF_UNIT =
            Pattern.compile("^(Tỉnh|Thành phố|Huyện|Thị xã|Quận|Thị trấn|Xã|Phường|Đặc khu)\\s+", Pattern.UNICODE_CASE);

    private PlaceName() {}

    /** “Bình Phước” for “Tỉnh Bình Phước”: as it stands before a date. */
    public static String bare(String unitName) {
        return KIND_OF_UNIT.matcher(unitName).replaceFirst("");
    }

    /** “tỉnh Bình Phước”: as it stands within a sentence. */
    public static String within(String unitName) {
        return unitName.isEmpty() ? unitName : Character.toLowerCase(unitName.charAt(0)) + unitName.substring(1);
    }
}
