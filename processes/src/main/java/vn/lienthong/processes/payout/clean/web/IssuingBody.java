package vn.lienthong.processes.payout.clean.web;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who issues a document, as its head names it.
 *
 * @param superior in capitals; empty where there is none
 * @param unit in capitals, without “Ủy ban nhân dân”
 * @param place the commune's bare name, before the date
 */
public record IssuingBody(String superior, String unit, String place) {

    /** The superior's name may be shortened, the body's own may not. */
    private static final String SHORT = "UBND ";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern KIND_OF_UNIT = Pattern.compile("^(Thị trấn|Xã|Phường|Đặc khu)\\s+");

    static IssuingBody of(String communeName, String parentName) {
        return new IssuingBody(
                parentName.isEmpty() ? "" : SHORT + parentName.toUpperCase(VIETNAMESE),
                communeName.toUpperCase(VIETNAMESE),
                KIND_OF_UNIT.matcher(communeName).replaceFirst(""));
    }
}
