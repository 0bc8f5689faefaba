package vn.lienthong.processes.payout.money.web;

import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.payout.PayoutAccess;
import vn.lienthong.processes.payout.Period;
import vn.lienthong.processes.payout.Periods;
import vn.lienthong.processes.payout.money.mybatis.PartRow;
import vn.lienthong.processes.payout.money.mybatis.TotalsMapper;

/** The newest periods that the user may read, or a part of them. */
@Controller
class PeriodsPage {

    private static final int NEWEST = 60;

    private final Periods periods;
    private final PayoutAccess access;
    private final TotalsMapper rows;
    private final Agencies agencies;

    PeriodsPage(Periods periods, PayoutAccess access, TotalsMapper rows, Agencies agencies) {
        this.periods = periods;
        this.access = access;
        this.rows = rows;
        this.agencies = agencies;
    }

    @GetMapping("/payouts")
    String show(Principal user, Model view) {
        var readable = readable(user.getName(), periods.newest(NEWEST));
        view.addAttribute("periods", readable);
        view.addAttribute(
                "units",
                readable.stream()
                        .map(Period::unit)
                        .distinct()
                        .collect(Collectors.toMap(unit -> unit, unit -> agencies.unitName(new UnitCode(unit)))));
        return "payout/periods";
    }

    /** Whose commune it is does not change from period to period: each commune is asked about once. */
    private List<Period> readable(String userId, List<Period> newest) {
        if (newest.stream().allMatch(period -> access.mayRead(userId, period))) {
            return newest;
        }
        var parts = rows.parts(NEWEST);
        var communes = parts.stream().map(PartRow::commune).distinct().toList();
        var own = Set.copyOf(access.readable(userId, newest.get(0), communes));
        var inPart = parts.stream()
                .filter(part -> own.contains(part.commune()))
                .map(PartRow::period)
                .collect(Collectors.toSet());
        return newest.stream()
                .filter(period -> access.mayRead(userId, period) || inPart.contains(period.id()))
                .toList();
    }
}
