package vn.lienthong.processes.judicial.paper;

import java.util.Locale;
import vn.lienthong.processes.print.PlaceName;

/**
 * Who issues a paper.
 *
 * @param name as it stands in a sentence, for example “Công an tỉnh Bình Phước”
 * @param place the unit's bare name, before the date
 */
public record Office(String name, String place) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** @param unitName with its kind, for example “Tỉnh Bình Phước” */
    static Office of(String agencyName, String unitName) {
        var unit = PlaceName.within(unitName);
        var kind = unit.substring(
                        0, Math.max(0, unit.length() - PlaceName.bare(unitName).length()))
                .strip();
        // “Công an tỉnh” is of “tỉnh Bình Phước”: the word stands there once.
        var agency = !kind.isEmpty() && agencyName.endsWith(" " + kind)
                ? agencyName.substring(0, agencyName.length() - kind.length() - 1)
                : agencyName;
        return new Office(agency + " " + unit, PlaceName.bare(unitName));
    }

    /** As it stands at the head of a paper. */
    public String head() {
        return name.toUpperCase(VIETNAMESE);
    }
}
