package vn.lienthong.processes.judicial.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.judicial.JudicialState;

/**
 * Which requests are shown.
 *
 * @param fromText as it was entered; {@code from} is null where it is no date
 * @param problems what was entered wrong, in Vietnamese, naming the field
 */
public record ListFilter(
        @Nullable JudicialState state,
        String fromText,
        String toText,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> problems) {

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    static ListFilter of(String state, String from, String to) {
        var problems = new ArrayList<String>();
        var first = day("Từ ngày", from.strip(), problems);
        var last = day("Đến ngày", to.strip(), problems);
        if (first != null && last != null && last.isBefore(first)) {
            problems.add("Đến ngày “%s”: trước từ ngày".formatted(to.strip()));
        }
        return new ListFilter(state(state.strip(), problems), from.strip(), to.strip(), first, last, problems);
    }

    private static @Nullable LocalDate day(String label, String text, List<String> problems) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return text.contains("/") ? LocalDate.parse(text, SHOWN) : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add("%s “%s”: không phải là ngày dạng dd/mm/yyyy".formatted(label, text));
            return null;
        }
    }

    private static @Nullable JudicialState state(String text, List<String> problems) {
        if (text.isEmpty()) {
            return null;
        }
        var known = Arrays.stream(JudicialState.values())
                .filter(state -> state.name().equals(text))
                .findFirst();
        if (known.isEmpty()) {
            problems.add("Tình trạng “%s”: không có".formatted(text));
        }
        return known.orElse(null);
    }
}
