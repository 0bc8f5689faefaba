package vn.lienthong.processes.payout.list;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount as people write it: {@code 1500000}, {@code 1.500.000}, {@code 1,500,000}, {@code 1 500 000 đ}.
 *
 * @param dong 0 where it is none
 * @param problem {@code NOT_A_NUMBER}, {@code FRACTION} or {@code BAD_AMOUNT}
 */
record AmountText(long dong, @Nullable Reason problem) {

    /** More is a slip of the hand: an allowance is a few million at the most. */
    static final long LARGEST = 1_000_000_000L;

    private static final Pattern CURRENCY = Pattern.compile("(?iu)\\s*(đồng|đ|₫|vnđ|vnd)$");
    private static final Pattern WHOLE =
            Pattern.compile("-?(\\d+|\\d{1,3}(\\.\\d{3})+|\\d{1,3}(,\\d{3})+|\\d{1,3}( \\d{3})+)");
    private static final Pattern NOTHING_AFTER_POINT = Pattern.compile("[.,]0{1,2}$");
    private static final Pattern FRACTION = Pattern.compile("-?[\\d.,]*\\d[.,]\\d+");

    static AmountText of(String text) {
        if (isShortWhole(text)) {
            return inRange(Long.parseLong(text));
        }
        var bare = CURRENCY.matcher(text).replaceFirst("");
        var whole = WHOLE.matcher(bare).matches()
                ? bare
                : NOTHING_AFTER_POINT.matcher(bare).replaceFirst("");
        if (!WHOLE.matcher(whole).matches()) {
            return new AmountText(0, FRACTION.matcher(bare).matches() ? Reason.FRACTION : Reason.NOT_A_NUMBER);
        }
        var digits = whole.replaceAll("[., ]", "");
        return digits.length() > 18 ? new AmountText(0, Reason.BAD_AMOUNT) : inRange(Long.parseLong(digits));
    }

    private static AmountText inRange(long dong) {
        return new AmountText(dong, dong < 1 || dong > LARGEST ? Reason.BAD_AMOUNT : null);
    }

    /** As most are written. */
    private static boolean isShortWhole(String text) {
        if (text.isEmpty() || text.length() > 12) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
