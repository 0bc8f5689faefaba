package vn.lienthong.processes.parameter;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import vn.lienthong.processes.agency.InvalidEntry;
import vn.lienthong.processes.agency.InvalidEntry.Field;

/**
 * A value as people write it: dots between thousands, a comma before decimals.
 *
 * @param unit of the value, as in {@link DatedValue}
 */
record ShownValue(String unit, String text) {

    private static final String DONG = "VND";
    private static final int MOST_DIGITS = 15;
    private static final DecimalFormatSymbols VIETNAMESE =
            DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi-VN"));
    private static final Map<String, String> UNITS = Map.of(
            DONG,
            "đồng",
            "TIMES",
            "lần",
            "YEAR",
            "năm",
            "DAY",
            "ngày",
            "WORKING_DAY",
            "ngày làm việc",
            "HOUR",
            "giờ",
            "PERCENT",
            "%");

    /** With its unit, for example {@code 500.000 đồng}. */
    static String of(String unit, BigDecimal value) {
        return new DecimalFormat("#,##0.##", VIETNAMESE).format(value) + " " + UNITS.getOrDefault(unit, unit);
    }

    /** @throws InvalidEntry when it is no number, negative, or has parts where there can be none */
    BigDecimal number() {
        var plain = text.replace(".", "").replace(" ", "").replace(',', '.');
        if (!plain.matches("[0-9]{1,%d}(\\.[0-9]{1,4})?".formatted(MOST_DIGITS))) {
            throw new InvalidEntry(Field.VALUE, text, "không phải là số, ví dụ đúng: 500.000 hoặc 1,5");
        }
        var number = new BigDecimal(plain);
        if (!"TIMES PERCENT".contains(unit) && number.stripTrailingZeros().scale() > 0) {
            throw new InvalidEntry(Field.VALUE, text, "phải là số nguyên");
        }
        return number;
    }
}
