package vn.lienthong.partners.channel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as banks compare them. */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Names() {}

    /** In capitals, without marks, with single spaces. */
    public static String folded(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(plain.replace('đ', 'd').replace('Đ', 'D').strip())
                .replaceAll(" ")
                .toUpperCase(Locale.ROOT);
    }
}
