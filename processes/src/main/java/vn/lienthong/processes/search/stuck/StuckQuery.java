package vn.lienthong.processes.search.stuck;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.search.SearchText;
import vn.lienthong.processes.search.TaskFilter;

/**
 * Which tasks are looked at, as the address bar holds it; every part may be empty.
 *
 * @param procedure key of the process
 * @param from first month, {@code yyyy-MM}
 * @param to last month
 */
record StuckQuery(String unit, String agency, String procedure, String from, String to) {

    private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

    StuckQuery {
        unit = SearchText.of(unit);
        agency = SearchText.of(agency);
        procedure = SearchText.of(procedure);
        from = month(from);
        to = month(to);
    }

    /** Without months, the last twelve. */
    StuckQuery orLastYear(YearMonth now) {
        return from.isEmpty() && to.isEmpty()
                ? new StuckQuery(unit, agency, procedure, now.minusMonths(11).toString(), now.toString())
                : this;
    }

    TaskFilter tasks() {
        return TaskFilter.of(unit, procedure, agency, from, to);
    }

    /** The parts that are not empty, by their names in the address. */
    private Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("unit", unit);
        all.put("agency", agency);
        all.put("procedure", procedure);
        all.put("from", from);
        all.put("to", to);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /** The address behind the question mark, with another value of one part. */
    String with(String name, String value) {
        var changed = parameters();
        changed.put(name, value);
        return changed.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    String words() {
        return parameters().entrySet().stream()
                .map(part -> part.getKey() + " “" + part.getValue() + "”")
                .collect(Collectors.joining(", "));
    }

    /** What is no month is left out. */
    private static String month(@Nullable String entered) {
        var text = SearchText.of(entered);
        return text.matches(MONTH) ? text : "";
    }
}
