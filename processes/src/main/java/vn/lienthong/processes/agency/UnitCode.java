package vn.lienthong.processes.agency;

import java.util.regex.Pattern;

/** Code of a unit of the territory: {@code bu-dang}, or {@code bu-dang.duc-phong} for a commune. */
public record UnitCode(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?");

    public UnitCode {
        if (value.length() > 40 || !FORM.matcher(value).matches()) {
            throw new InvalidEntry("Mã đơn vị", value, "chỉ gồm chữ thường không dấu, số và dấu gạch nối");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
