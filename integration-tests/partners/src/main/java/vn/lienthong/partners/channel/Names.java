package vn.lienthong.partners.channel;

import java.text.Normalizer;
import java.util.Locale;

/** Names as banks compare them. */
public final class Names {

    private Names() {}

    /** In capitals, without marks, with single spaces. */
    public static String folded(String name) {
        var parts = Normalizer.normalize(name, Normalizer.Form.NFD);
        var folded = new StringBuilder(parts.length());
        for (var i = 0; i < parts.length(); i++) {
            append(folded, parts.charAt(i));
        }
        var end = folded.length();
        if (end > 0 && folded.charAt(end - 1) == ' ') {
            folded.setLength(end - 1);
        }
        return folded.toString().toUpperCase(Locale.ROOT);
    }

    private static void append(StringBuilder folded, char part) {
        if (Character.isWhitespace(part) || Character.isSpaceChar(part)) {
            if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        } else if (part == 'đ' || part == 'Đ') {
            folded.append('D');
        } else if (Character.getType(part) != Character.NON_SPACING_MARK) {
            folded.append(part);
        }
    }
}
