package vn.lienthong.processes.payout.money.web;

import java.util.List;
import vn.lienthong.processes.payout.Period;

/**
 * A period open before somebody.
 *
 * @param communes whose parts the user may read
 * @param whole whether that is everything
 */
public record OpenPeriod(Period period, List<String> communes, boolean whole) {

    public String path() {
        return "/payouts/" + period.caseCode();
    }

    /** With commas between, for SQL. */
    String codes() {
        return String.join(",", communes);
    }
}
