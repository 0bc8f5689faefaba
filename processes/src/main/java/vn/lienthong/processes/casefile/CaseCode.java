package vn.lienthong.processes.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * Code of a case file, for life: {@code <agency code>-YYMMDD-XXXX}, the serial counted within agency and day (Thông tư
 * 01/2018/TT-VPCP, article 19).
 */
public record CaseCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9_.-]+-\\d{6}-\\d{4}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    static final int LAST_SERIAL = 9_999;

    public CaseCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("“%s” không phải là mã hồ sơ".formatted(value));
        }
    }

    static CaseCode of(String prefix, LocalDate day, int serial) {
        return new CaseCode("%s-%s-%04d".formatted(prefix, DAY.format(day), serial));
    }

    @Override
    public String toString() {
        return value;
    }
}
