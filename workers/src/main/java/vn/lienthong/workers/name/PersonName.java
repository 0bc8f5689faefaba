package vn.lienthong.workers.name;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name, and how far it is the same as another spelling of it. */
public final class PersonName {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Syllables that may be written with i or y, and sound the same: Lý and Lí, Quý and Quí, but not Thúy and Thúi. */
    private static final Pattern I_OR_Y = Pattern.compile("(qu|[^aeiouyăâêôơư]*)y");

    private final String exact;

    private PersonName(String exact) {
        this.exact = exact;
    }

    public static PersonName of(String text) {
        return new PersonName(Normalizer.normalize(text, Form.NFC));
    }

    /** How far two spellings are the same name. */
    public NameLevel compare(PersonName other) {
        if (exact.equals(other.exact)) {
            return NameLevel.EXACT;
        }
        var folded = folded();
        var otherFolded = other.folded();
        if (folded.equals(otherFolded)) {
            return NameLevel.FOLDED;
        }
        return withoutMarks(folded).equals(withoutMarks(otherFolded)) ? NameLevel.UNACCENTED : NameLevel.DIFFERENT;
    }

    /** As banks write it: {@code NGUYEN THI DO}. */
    public String unaccented() {
        var plain = SPACES.matcher(exact).replaceAll(" ").strip();
        return withoutMarks(plain).toUpperCase(Locale.ROOT);
    }

    private String folded() {
        var plain =
                SPACES.matcher(exact.replace('\u2019', '\'')).replaceAll(" ").strip();
        return Arrays.stream(plain.toLowerCase(VIETNAMESE).split(" "))
                .map(PersonName::fold)
                .collect(Collectors.joining(" "));
    }

    /** A syllable has one tone: put at its end, it does not matter over which vowel it stood (hoà, hòa). */
    private static String fold(String syllable) {
        var decomposed = Normalizer.normalize(syllable, Form.NFD);
        var tones = TONES.matcher(decomposed);
        var tone = tones.find() ? tones.group() : "";
        var toneless = Normalizer.normalize(tones.replaceAll(""), Form.NFC);
        var match = I_OR_Y.matcher(toneless);
        return (match.matches() ? match.group(1) + "i" : toneless) + tone;
    }

    private static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /** Nobody's name in logs. */
    @Override
    public String toString() {
        return "a name";
    }
}
