package vn.lienthong.processes.payout.money.web;

import java.security.Principal;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.calendar.ShownTime;
import vn.lienthong.processes.payout.Period;
import vn.lienthong.processes.payout.money.Equation;
import vn.lienthong.processes.payout.money.PaymentState;
import vn.lienthong.processes.payout.money.mybatis.CommuneRow;
import vn.lienthong.processes.payout.money.mybatis.SumRow;
import vn.lienthong.processes.payout.money.mybatis.TotalsMapper;

/** Where a period's money is: by commune and by channel. Nobody's name is on it. */
@Controller
class PeriodPage {

    private final OpenPeriods open;
    private final TotalsMapper rows;
    private final Agencies agencies;
    private final Clock clock;

    PeriodPage(OpenPeriods open, TotalsMapper rows, Agencies agencies, Clock clock) {
        this.open = open;
        this.rows = rows;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/payouts/{caseCode}")
    String show(
            @PathVariable String caseCode,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Principal user,
            Model view) {
        var period = open.open(caseCode, user.getName());
        var communes = rows.communes(period.period().id(), period.codes());
        var names = names(communes);
        var vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        view.addAttribute("open", period);
        view.addAttribute("period", period.period());
        view.addAttribute("unit", agencies.unitName(new UnitCode(period.period().unit())));
        view.addAttribute("names", names);
        view.addAttribute(
                "communes",
                communes.stream()
                        .sorted(Comparator.comparing(row -> names.getOrDefault(row.commune(), ""), vietnamese))
                        .toList());
        view.addAttribute("equation", equation(communes));
        view.addAttribute(
                "settled",
                communes.stream().filter(row -> row.state().equals("SETTLED")).count());
        view.addAttribute("channels", rows.channels(period.period().id(), period.codes(), LocalDate.now(clock)));
        view.addAttribute("underWay", period.period().state() == Period.State.PAYING);
        view.addAttribute("at", ShownTime.time(Instant.now(clock)));
        return htmx == null ? "payout/period" : "payout/period :: totals";
    }

    private Map<String, String> names(List<CommuneRow> communes) {
        var known = agencies.units().stream()
                .collect(Collectors.toMap(unit -> unit.code().value(), unit -> unit.name(), (one, other) -> one));
        return communes.stream()
                .map(CommuneRow::commune)
                .collect(Collectors.toMap(
                        code -> code,
                        code -> known.containsKey(code) ? known.get(code) : agencies.unitName(new UnitCode(code))));
    }

    /** Of the communes that are shown. */
    private static Equation equation(List<CommuneRow> communes) {
        return new Equation(
                communes.stream().mapToLong(CommuneRow::approved).sum(),
                List.of(
                        sum(PaymentState.DUE, communes, CommuneRow::dueCount, CommuneRow::due),
                        sum(PaymentState.PAID, communes, CommuneRow::paidCount, CommuneRow::paid),
                        sum(PaymentState.FAILED, communes, CommuneRow::failedCount, CommuneRow::failed),
                        sum(PaymentState.RETURNED, communes, CommuneRow::returnedCount, CommuneRow::returned),
                        sum(PaymentState.CARRIED, communes, CommuneRow::carriedCount, CommuneRow::carried)));
    }

    private static SumRow sum(
            PaymentState state,
            List<CommuneRow> communes,
            ToLongFunction<CommuneRow> count,
            ToLongFunction<CommuneRow> total) {
        return new SumRow(
                state,
                communes.stream().mapToLong(count).sum(),
                communes.stream().mapToLong(total).sum());
    }
}
