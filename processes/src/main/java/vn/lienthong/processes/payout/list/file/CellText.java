package vn.lienthong.processes.payout.list.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts of cells, as they are compared and kept: NFC, single spaces, nothing invisible. */
public final class CellText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\s]]+");

    /** What a spreadsheet might take for a formula; a rejected row's file puts an apostrophe before it. */
    private static final String FORMULA_STARTS = "=+-@";

    private CellText() {}

    /** Without the apostrophe that keeps a spreadsheet from calculating or from dropping zeros. */
    public static String clean(String cell) {
        var text = isPlain(cell) ? cell.strip() : composed(cell);
        return text.length() > 1 && text.charAt(0) == '\'' ? text.substring(1).strip() : text;
    }

    /** Without marks, letters' case, spaces and punctuation: {@code Mã xã} and {@code MA_XA} are the same. */
    public static String folded(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NOT_A_LETTER_OR_DIGIT
                .matcher(bare.replace('đ', 'd').replace('Đ', 'D'))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** So that a spreadsheet shows a cell and does not calculate it. */
    public static String harmless(String cell) {
        return !cell.isEmpty() && (FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 || cell.charAt(0) < ' ')
                ? "'" + cell
                : cell;
    }

    private static String composed(String cell) {
        var visible = INVISIBLE.matcher(cell).replaceAll("");
        return withVietnameseD(SPACES.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip());
    }

    /** Old fonts and keyboards write the letters of Icelandic and African languages that look the same. */
    private static String withVietnameseD(String text) {
        return text.replace('Ð', 'Đ').replace('ð', 'đ').replace('\u0189', 'Đ');
    }

    /** Whether there is nothing to do: precomposed Vietnamese letters, single spaces. Most cells of most lists are. */
    private static boolean isPlain(String cell) {
        char before = 'x';
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean known = c >= ' ' && c < 0x7f
                    || c > 0xa0 && c < 0x300 && "\u00ad\u00d0\u00f0\u0189".indexOf(c) < 0
                    || c >= 0x1ea0 && c < 0x1efa;
            if (!known || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return true;
    }
}
