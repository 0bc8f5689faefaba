package vn.lienthong.processes.payout.clean.web;

import java.util.Locale;
import vn.lienthong.processes.print.PlaceName;

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

    static IssuingBody of(String communeName, String parentName) {
        return new IssuingBody(
                parentName.isEmpty() ? "" : SHORT + parentName.toUpperCase(VIETNAMESE),
                communeName.toUpperCase(VIETNAMESE),
                PlaceName.bare(communeName));
    }
}
