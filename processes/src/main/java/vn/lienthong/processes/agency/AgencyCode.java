package vn.lienthong.processes.agency;

import java.util.regex.Pattern;

/** Code of an agency, whatever the unit: {@code VPUB}, {@code TT_RAR}. */
public record AgencyCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,31}");

    public AgencyCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidEntry("Mã cơ quan", value, "chỉ gồm chữ hoa không dấu, số và dấu gạch dưới");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
