package vn.lienthong.processes.agency;

import java.util.regex.Pattern;
import vn.lienthong.processes.agency.InvalidEntry.Field;

/** Code of a unit of the territory: {@code bu-dang}, or {@code bu-dang.duc-phong} for a commune. */
public record UnitCode(String value) {

    /** With {@link AgencyCode#LONGEST} it keeps the ids of groups and users within the engine's 64 characters. */
    static final int LONGEST = 35;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?");

    public UnitCode {
        if (value.length() > LONGEST) {
            throw new InvalidEntry(Field.UNIT_CODE, value, "dài hơn %d ký tự".formatted(LONGEST));
        }
        if (!FORM.matcher(value).matches()) {
            throw new InvalidEntry(Field.UNIT_CODE, value, "chỉ gồm chữ thường không dấu, số và dấu gạch nối");
        }
        if (GroupId.isLeaders(value)) {
            throw new InvalidEntry(Field.UNIT_CODE, value, "không được kết thúc bằng “.leaders”");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
