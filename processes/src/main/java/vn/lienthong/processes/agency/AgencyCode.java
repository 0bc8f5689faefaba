package vn.lienthong.processes.agency;

import java.util.regex.Pattern;
import vn.lienthong.processes.agency.InvalidEntry.Field;

/** Code of an agency, whatever the unit: {@code VPUB}, {@code TT_RAR}. */
public record AgencyCode(String value) {

    static final int LONGEST = 20;

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]+");

    public AgencyCode {
        if (value.length() > LONGEST) {
            throw new InvalidEntry(Field.AGENCY_CODE, value, "dài hơn %d ký tự".formatted(LONGEST));
        }
        if (!FORM.matcher(value).matches()) {
            throw new InvalidEntry(
                    Field.AGENCY_CODE, value, "gồm ít nhất hai chữ hoa không dấu, số hoặc dấu gạch dưới, chữ đứng đầu");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
