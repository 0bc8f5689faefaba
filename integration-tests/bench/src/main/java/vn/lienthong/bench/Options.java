package vn.lienthong.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands behind a benchmark's name on the command line: {@code --name number}. */
public final class Options {

    private final Map<String, Integer> numbers;

    private Options(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /**
     * Reads the arguments.
     *
     * @param known names without the dashes
     * @throws IllegalArgumentException with a message for people
     */
    static Options parse(List<String> arguments, Set<String> known) {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < arguments.size(); i += 2) {
            var name = arguments.get(i).replaceFirst("^--", "");
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "Tùy chọn %s không có; xem ./bench --help (no such option)".formatted(arguments.get(i)));
            }
            if (i + 1 == arguments.size() || !arguments.get(i + 1).matches("[1-9][0-9]{0,8}")) {
                throw new IllegalArgumentException("--%s cần một số (needs a number)".formatted(name));
            }
            numbers.put(name, Integer.valueOf(arguments.get(i + 1)));
        }
        return new Options(numbers);
    }

    /** The number behind {@code --name}, or the usual one. */
    public int number(String name, int usual) {
        return numbers.getOrDefault(name, usual);
    }
}
