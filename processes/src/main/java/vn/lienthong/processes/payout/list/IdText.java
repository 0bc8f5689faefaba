package vn.lienthong.processes.payout.list;

import org.jspecify.annotations.Nullable;

/**
 * A personal identification number as lists have it: 12 digits. Spreadsheets take it for a number and drop its first
 * zero, which every number of the twentieth century's provinces begins with.
 *
 * @param value 12 digits; null for what is no number of a person
 * @param lostZero whether the first zero was put back
 */
record IdText(@Nullable String value, boolean lostZero) {

    static final String REPAIR = "LOST_ZERO";

    private static final IdText NONE = new IdText(null, false);
    private static final int LENGTH = 12;

    static IdText of(String text) {
        var id = text.indexOf(' ') < 0 ? text : text.replace(" ", "");
        if (id.length() != LENGTH && id.length() != LENGTH - 1 || !isDigits(id)) {
            return NONE;
        }
        return id.length() == LENGTH ? new IdText(id, false) : new IdText("0" + id, true);
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
