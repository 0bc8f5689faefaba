package vn.lienthong.processes.payout.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Amounts in Vietnamese words, as documents have to name them besides the figures. */
public final class DongInWords {

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<String> GROUPS = List.of("", " nghìn", " triệu");

    private static final int GROUP = 1_000;
    private static final long BILLION = 1_000_000_000L;

    private DongInWords() {}

    /**
     * “Một triệu không trăm linh năm nghìn đồng”.
     *
     * @param dong whole đồng, not negative
     */
    public static String of(long dong) {
        if (dong < 0) {
            throw new IllegalArgumentException("Negative amount");
        }
        var words = (dong == 0 ? DIGITS.get(0) : number(dong, false)) + " đồng";
        return words.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi")) + words.substring(1);
    }

    /** Above 999 999 999 a number is so many “tỷ” and the rest. */
    private static String number(long number, boolean follows) {
        if (number < BILLION) {
            return belowBillion((int) number, follows);
        }
        var words = number(number / BILLION, follows) + " tỷ";
        long rest = number % BILLION;
        return rest == 0 ? words : words + " " + belowBillion((int) rest, true);
    }

    /** @param follows whether there are digits before it, so that its own hundreds are named even when they are none */
    private static String belowBillion(int number, boolean follows) {
        List<String> parts = new ArrayList<>();
        int rest = number;
        for (int group = 0; rest > 0; group++) {
            int three = rest % GROUP;
            rest /= GROUP;
            if (three > 0) {
                parts.add(three(three, follows || rest > 0) + GROUPS.get(group));
            }
        }
        Collections.reverse(parts);
        return String.join(" ", parts);
    }

    private static String three(int three, boolean follows) {
        int hundreds = three / 100;
        int tens = three / 10 % 10;
        int units = three % 10;
        List<String> words = new ArrayList<>();
        if (hundreds > 0 || follows) {
            words.add(DIGITS.get(hundreds) + " trăm");
        }
        tens(tens, units, !words.isEmpty(), words);
        if (units > 0) {
            words.add(unit(tens, units));
        }
        return String.join(" ", words);
    }

    private static void tens(int tens, int units, boolean follows, List<String> words) {
        if (tens > 1) {
            words.add(DIGITS.get(tens) + " mươi");
        } else if (tens == 1) {
            words.add("mười");
        } else if (units > 0 && follows) {
            words.add("linh");
        }
    }

    /** After tens, one is “mốt” (not after ten), and five is “lăm”. */
    private static String unit(int tens, int units) {
        if (units == 1 && tens > 1) {
            return "mốt";
        }
        return units == 5 && tens > 0 ? "lăm" : DIGITS.get(units);
    }
}
