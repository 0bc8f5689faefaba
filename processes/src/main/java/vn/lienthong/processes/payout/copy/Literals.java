package vn.lienthong.processes.payout.copy;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes parameters into a statement: {@code COPY} takes none. Only what can't be misread is let in. */
final class Literals {

    private static final Pattern PLACE = Pattern.compile("\\?");

    /** Codes of units, channels, states: nothing that ends or escapes a literal. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}");

    private Literals() {}

    /**
     * @param select with a question mark for each parameter
     * @throws IllegalArgumentException for a parameter that is neither a whole number nor a code, or the wrong number
     *     of them
     */
    static String fill(String select, List<?> parameters) {
        var filled = new StringBuilder();
        Iterator<?> next = parameters.iterator();
        Matcher place = PLACE.matcher(select);
        while (place.find()) {
            if (!next.hasNext()) {
                throw new IllegalArgumentException("Too few parameters");
            }
            place.appendReplacement(filled, Matcher.quoteReplacement(literal(next.next())));
        }
        if (next.hasNext()) {
            throw new IllegalArgumentException("Too many parameters");
        }
        return place.appendTail(filled).toString();
    }

    private static String literal(Object parameter) {
        if (parameter instanceof Long || parameter instanceof Integer) {
            return "(" + parameter + ")";
        }
        if (parameter instanceof String code && CODE.matcher(code).matches()) {
            return "'" + code + "'";
        }
        throw new IllegalArgumentException("Neither a whole number nor a code");
    }
}
