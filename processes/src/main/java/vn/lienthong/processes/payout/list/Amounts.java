package vn.lienthong.processes.payout.list;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Money of lists, in whole đồng. */
final class Amounts {

    private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

    private Amounts() {}

    /** A month's allowance: base × coefficient, rounded to whole đồng (Nghị định 20/2021/NĐ-CP, article 6). */
    static long monthly(BigDecimal base, BigDecimal coefficient) {
        return base.multiply(coefficient).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** “1.500.000 đồng”. */
    static String words(long dong) {
        return NumberFormat.getIntegerInstance(VIETNAM).format(dong) + " đồng";
    }

    /** “1,5”. */
    static String words(BigDecimal number) {
        return NumberFormat.getNumberInstance(VIETNAM).format(number);
    }
}
