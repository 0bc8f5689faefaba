package vn.lienthong.partners.sample;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was asked for on the command line. */
record Arguments(Map<String, String> values, Set<String> flags) {

    private static final Set<String> VALUES = Set.of("--people", "--seed", "--month", "--out", "--communes");
    private static final Set<String> FLAGS = Set.of("--clean", "--xlsx", "--windows-1258", "--list-only");

    static Arguments parse(List<String> arguments) {
        var values = new HashMap<String, String>();
        var flags = new HashSet<String>();
        var rest = new ArrayList<>(arguments).listIterator();
        while (rest.hasNext()) {
            var option = rest.next();
            if (FLAGS.contains(option)) {
                flags.add(option);
            } else if (VALUES.contains(option) && rest.hasNext()) {
                values.put(option, rest.next());
            } else {
                throw new IllegalArgumentException(
                        "Tùy chọn " + option + " không có hoặc thiếu giá trị; xem bin/sample-list --help");
            }
        }
        return new Arguments(values, flags);
    }

    Sample sample() {
        return new Sample(
                (int) whole("--people", 5_000), whole("--seed", 7), communes(), month(), flags.contains("--clean"));
    }

    private long whole(String option, long otherwise) {
        var value = values.get(option);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("Giá trị của " + option + " phải là số nguyên");
        }
        return Long.parseLong(value);
    }

    private List<String> communes() {
        var value = values.get("--communes");
        return value == null ? SampleCommunes.all() : List.of(value.split(","));
    }

    private YearMonth month() {
        var value = values.get("--month");
        try {
            return value == null ? YearMonth.now(Maker.ZONE) : YearMonth.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Giá trị của --month phải có dạng yyyy-MM", e);
        }
    }

    Path folder() {
        var value = values.get("--out");
        if (value == null) {
            throw new IllegalArgumentException("Cần --out; xem bin/sample-list --help");
        }
        return Path.of(value);
    }

    boolean xlsx() {
        return flags.contains("--xlsx");
    }

    boolean windows1258() {
        return flags.contains("--windows-1258");
    }

    /** Whether what the sandboxes have to know is left out. */
    boolean listOnly() {
        return flags.contains("--list-only");
    }
}
