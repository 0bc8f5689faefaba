package vn.lienthong.processes.agency;

import java.util.regex.Pattern;
import vn.lienthong.processes.agency.InvalidEntry.Field;

/** The official code of an agency in its unit, as it stands at the front of case codes: {@code H10.24}. */
final class CaseCodePrefix {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]+([.-][A-Z0-9]+)*");
    private static final int LONGEST = 32;

    private CaseCodePrefix() {}

    /** @throws InvalidEntry when it is no such code */
    static String checked(String prefix) {
        if (prefix.length() > LONGEST || !FORM.matcher(prefix).matches()) {
            throw new InvalidEntry(
                    Field.PREFIX,
                    prefix,
                    "chỉ gồm chữ hoa không dấu, số, dấu chấm và gạch nối, nhiều nhất %d ký tự".formatted(LONGEST));
        }
        return prefix;
    }
}
