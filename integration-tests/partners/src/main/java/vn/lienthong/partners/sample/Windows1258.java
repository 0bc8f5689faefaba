package vn.lienthong.partners.sample;

import java.nio.charset.Charset;
import java.text.Normalizer;

/**
 * Vietnamese for Windows-1258, which has letters with circumflex, breve or horn as one, and most tone marks as characters
 * of their own behind them.
 */
final class Windows1258 {

    static final Charset CHARSET = Charset.forName("windows-1258");

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Windows1258() {}

    /** The same text, each tone mark behind its letter. */
    static String spelled(String text) {
        var spelled = new StringBuilder(text.length() + 8);
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (var i = 0; i < composed.length(); i++) {
            append(spelled, composed.charAt(i));
        }
        return spelled.toString();
    }

    private static void append(StringBuilder spelled, char letter) {
        var base = new StringBuilder();
        var tone = new StringBuilder();
        for (var part : Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .toCharArray()) {
            (TONES.indexOf(part) >= 0 ? tone : base).append(part);
        }
        spelled.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
    }
}
