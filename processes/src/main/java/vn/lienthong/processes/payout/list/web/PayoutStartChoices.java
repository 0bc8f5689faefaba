package vn.lienthong.processes.payout.list.web;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.UnitLevel;
import vn.lienthong.processes.payout.PayoutAccess;
import vn.lienthong.processes.payout.list.mybatis.CatalogueMapper;

/** What the form that opens a period lets its user choose from. */
@RestController("payoutStartChoices")
class PayoutStartChoices {

    private final CatalogueMapper rows;
    private final PayoutAccess access;
    private final Agencies agencies;
    private final Clock clock;

    PayoutStartChoices(CatalogueMapper rows, PayoutAccess access, Agencies agencies, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/api/payout/start-choices")
    Choices choices(Principal user) {
        return new Choices(
                rows.programmes().stream()
                        .map(each -> new Option(each.code(), each.name()))
                        .toList(),
                YearMonth.from(LocalDate.now(clock)).toString(),
                agencies.units().stream()
                        .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                        .filter(unit -> access.belongsTo(
                                user.getName(), PayoutAccess.LEAD, unit.code().value()))
                        .map(unit -> new Option(unit.code().value(), unit.name()))
                        .toList());
    }

    /**
     * The answer.
     *
     * @param month this one, yyyy-MM
     * @param units those for which the user may open a period
     */
    record Choices(List<Option> programmes, String month, List<Option> units) {}

    record Option(String code, String name) {}
}
