package vn.lienthong.processes.payout.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as lists have it: dd/MM/yyyy (also with - or .), yyyy-MM-dd, or the number of a day in Excel. */
final class DateText {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([T ]00:00(:00(\\.0+)?)?)?");

    /** Four digits are a year, which is no date. */
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}");

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private DateText() {}

    /** Null for what is no date. */
    static @Nullable LocalDate parse(String text) {
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        return SERIAL.matcher(text).matches() ? DAY_0.plusDays(Integer.parseInt(text)) : null;
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
