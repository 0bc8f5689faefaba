package vn.lienthong.processes.parameter;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lienthong.processes.agency.InvalidEntry;
import vn.lienthong.processes.agency.InvalidEntry.Field;

/**
 * A number with its unit. People write dots between thousands and a comma before decimals, for example {@code 500.000},
 * {@code 1,5} or {@code 10 ngày làm việc}.
 *
 * @param unit as in {@link DatedValue}
 */
record Quantity(BigDecimal number, String unit) {

    private static final DecimalFormatSymbols VIETNAMESE =
            DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi-VN"));
    private static final Map<String, String> WORDS = Map.of(
            "VND", "đồng",
            "TIMES", "lần",
            "YEAR", "năm",
            "DAY", "ngày",
            "WORKING_DAY", "ngày làm việc",
            "HOUR", "giờ",
            "PERCENT", "%");

    /** Limits of time may be set in another of these. */
    private static final Set<String> TIMES_OF_A_LIMIT = Set.of("DAY", "WORKING_DAY", "HOUR");

    private static final Set<String> WITH_DECIMALS = Set.of("TIMES", "PERCENT");
    private static final Pattern ENTRY = Pattern.compile(
            "(?<number>[0-9]{1,3}(?:\\.?[0-9]{3}){0,4}|[0-9]{1,15})(?:,(?<parts>[0-9]{1,4}))? ?(?<words>\\D*)");

    static Quantity of(DatedValue row) {
        return new Quantity(new BigDecimal(row.value()), row.unit());
    }

    /**
     * Reads an entry.
     *
     * @param unit that it has when it names none
     * @throws InvalidEntry when it is no number, has parts where there can be none, or another kind of unit
     */
    static Quantity entered(String unit, String entry) {
        var read = ENTRY.matcher(entry.strip());
        if (!read.matches()) {
            throw new InvalidEntry(Field.VALUE, entry, "không phải là số, ví dụ đúng: 500.000 hoặc 1,5");
        }
        var number = new BigDecimal(
                read.group("number").replace(".", "") + (read.group("parts") == null ? "" : "." + read.group("parts")));
        var quantity = new Quantity(number, unit(unit, read.group("words").strip(), entry));
        if (number.scale() > 0 && !WITH_DECIMALS.contains(quantity.unit)) {
            throw new InvalidEntry(Field.VALUE, entry, "phải là số nguyên");
        }
        return quantity;
    }

    private static String unit(String unit, String words, String entry) {
        if (words.isEmpty()) {
            return unit;
        }
        return WORDS.entrySet().stream()
                .filter(each -> each.getValue().equals(words))
                .map(Map.Entry::getKey)
                .filter(named ->
                        named.equals(unit) || TIMES_OF_A_LIMIT.contains(named) && TIMES_OF_A_LIMIT.contains(unit))
                .findAny()
                .orElseThrow(() -> new InvalidEntry(Field.VALUE, entry, "phải tính bằng " + WORDS.get(unit)));
    }

    /** For example {@code 500.000 đồng}. */
    String shown() {
        return new DecimalFormat("#,##0.####", VIETNAMESE).format(number) + " " + WORDS.getOrDefault(unit, unit);
    }
}
