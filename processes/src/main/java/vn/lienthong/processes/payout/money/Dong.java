package vn.lienthong.processes.payout.money;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.lienthong.processes.engine.Refusal;

/** Whole đồng as people write and read them. */
public final class Dong {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3})+|\\d{1,18}");
    private static final Pattern UNIT = Pattern.compile("\\s*(đ|đồng|VND)$");

    private Dong() {}

    /** {@code 1.234.567 đ}. */
    public static String shown(long amount) {
        return number(amount) + " đ";
    }

    /** {@code 1.234.567}. */
    public static String number(long count) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0", symbols).format(count);
    }

    /**
     * Reads {@code 1234567}, {@code 1.234.567}, {@code 1,234,567}, with or without đ.
     *
     * @throws Refusal naming the field
     */
    static long parse(String field, String entered) {
        var text = UNIT.matcher(entered.strip()).replaceFirst("");
        if (!GROUPED.matcher(text).matches() || text.length() > 23) {
            throw new Refusal("%s: “%s” không phải là số tiền tính bằng đồng".formatted(field, entered));
        }
        return Long.parseLong(text.replaceAll("[.,]", ""));
    }
}
