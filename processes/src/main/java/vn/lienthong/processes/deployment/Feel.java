package vn.lienthong.processes.deployment;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The part of FEEL that decisions and forms may use: comparisons and functions that end soon. Loops, recursion, powers and
 * patterns could keep the server busy for good, and functions of one's own can be Java's.
 */
final class Feel {

    private static final int LONGEST = 2_000;
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern CODE =
            Pattern.compile("\\b(?:for|some|every|satisfies|return|function|external|instance)\\b|\\*\\*|[$#]\\{|`");
    private static final Pattern CALL = Pattern.compile("(\\p{L}[\\p{L}\\d_]*)\\s*\\(");

    /** Last words of functions, and words that may stand before a bracket. */
    private static final Set<String> BEFORE_BRACKETS = Set.of(
            "not",
            "count",
            "sum",
            "min",
            "max",
            "mean",
            "contains",
            "with",
            "string",
            "number",
            "date",
            "time",
            "duration",
            "floor",
            "ceiling",
            "round",
            "abs",
            "case",
            "length",
            "defined",
            "empty",
            "and",
            "or",
            "in",
            "if",
            "then",
            "else",
            "between");

    private Feel() {}

    /** Why an expression is refused, in Vietnamese; empty when it is not. */
    static Optional<String> problem(String expression) {
        if (expression.length() > LONGEST) {
            return Optional.of("biểu thức FEEL dài hơn %d ký tự".formatted(LONGEST));
        }
        var bare = TEXT.matcher(expression).replaceAll("\"\"");
        var code = CODE.matcher(bare);
        if (code.find()) {
            return Optional.of("biểu thức FEEL không được dùng “%s”".formatted(code.group()));
        }
        return CALL.matcher(bare)
                .results()
                .map(call -> call.group(1))
                .filter(word -> !BEFORE_BRACKETS.contains(word))
                .findFirst()
                .map("biểu thức FEEL gọi hàm không có trong danh sách cho phép (%s)"::formatted);
    }
}
