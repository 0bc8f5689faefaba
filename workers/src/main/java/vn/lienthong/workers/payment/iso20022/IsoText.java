package vn.lienthong.workers.payment.iso20022;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;
import vn.lienthong.workers.task.Unfinished;

/** Texts as the messages allow them. */
final class IsoText {

    /** Max35Text of ids, in the characters that every bank takes. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9?:().,'+ -][A-Za-z0-9/?:().,'+ -]{0,34}");

    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._/-]{0,33}");

    private IsoText() {}

    /** @throws Unfinished where it is no id of a message */
    static String id(String text) {
        if (!ID.matcher(text).matches() || text.contains("//") || text.endsWith("/")) {
            throw Unfinished.stuck("Mã \"" + text + "\" không dùng được trong thông điệp ISO 20022");
        }
        return text;
    }

    /** @throws Unfinished where it is no number of an account; the number itself is not told */
    static String account(String text, String endToEndId) {
        if (!ACCOUNT.matcher(text).matches()) {
            throw Unfinished.stuck("Số tài khoản của khoản " + endToEndId + " không dùng được trong lệnh chi");
        }
        return text;
    }

    /**
     * A text for people: composed letters, without what XML cannot hold, cut to so many characters.
     *
     * @throws Unfinished where nothing is left
     */
    static String words(String text, int most, String endToEndId) {
        var clean = cut(clean(Normalizer.normalize(text, Form.NFC)).strip(), most);
        if (clean.isEmpty()) {
            throw Unfinished.stuck("Tên hoặc nội dung của khoản " + endToEndId + " bị trống");
        }
        return clean;
    }

    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return text.codePoints()
                        .map(each -> isAllowed(each) ? each : ' ')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private static boolean isPlain(char each) {
        return each >= ' ' && each < Character.MIN_SURROGATE;
    }

    private static boolean isAllowed(int each) {
        return each >= ' '
                && !(each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE)
                && each != 0xFFFE
                && each != 0xFFFF;
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).strip();
    }
}
