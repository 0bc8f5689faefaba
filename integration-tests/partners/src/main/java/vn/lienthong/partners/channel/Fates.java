package vn.lienthong.partners.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.web.Dice;
import vn.lienthong.partners.web.FaultSettings;
import vn.lienthong.partners.web.Faults;

/** What the faults that are set do to the payments of one order. */
final class Fates {

    private static final List<String> REJECTIONS =
            List.of("AC03", "AC04", "AC06", "AG01", "AM04", "BE01", "ED05", "MD07", "NARR", "RC01", "TM01");
    private static final List<String> RETURNS = List.of("AC04", "AC06", "BE01", "MD07");

    private final FaultSettings settings;
    private final Dice rejections;
    private final Dice returns;

    Fates(Faults faults, String msgId) {
        this.settings = faults.settings();
        this.rejections = faults.dice("reject", msgId);
        this.returns = faults.dice("return", msgId);
    }

    @Nullable
    String of(String endToEndId) {
        if (rejections.hits(settings.rejectPercent(), endToEndId)) {
            return REJECTIONS.get(rejections.pick(REJECTIONS.size(), endToEndId));
        }
        if (returns.hits(settings.returnPercent(), endToEndId)) {
            return AccountState.RETURN + RETURNS.get(returns.pick(RETURNS.size(), endToEndId));
        }
        return null;
    }
}
