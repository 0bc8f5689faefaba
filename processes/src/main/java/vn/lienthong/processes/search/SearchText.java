package vn.lienthong.processes.search;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people enter to find something. */
public final class SearchText {

    private static final int LONGEST = 200;
    private static final Pattern CITIZEN_ID = Pattern.compile("(?<!\\d)(\\d{3})\\d{6}(\\d{3})(?!\\d)");

    private SearchText() {}

    /** As the index has it: NFC, in one line, without spaces around it, no longer than 200 characters; never null. */
    public static String of(@Nullable String entered) {
        if (entered == null) {
            return "";
        }
        var text = Normalizer.normalize(entered.replaceAll("\\p{Cntrl}", " ").strip(), Normalizer.Form.NFC);
        return text.length() > LONGEST ? text.substring(0, LONGEST).strip() : text;
    }

    /** The same with citizen ids masked, for records and logs. */
    public static String masked(String text) {
        return CITIZEN_ID.matcher(text).replaceAll("$1***$2");
    }

    public static boolean hasCitizenId(String text) {
        return CITIZEN_ID.matcher(text).find();
    }
}
