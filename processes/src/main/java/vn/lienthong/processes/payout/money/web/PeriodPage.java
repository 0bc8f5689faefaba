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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.calendar.ShownTime;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.payout.PayoutAccess;
import vn.lienthong.processes.payout.Period;
import vn.lienthong.processes.payout.money.CarriedForward;
import vn.lienthong.processes.payout.money.Dong;
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
    private final CarriedForward carried;
    private final PayoutAccess access;
    private final Agencies agencies;
    private final Clock clock;

    PeriodPage(
            OpenPeriods open,
            TotalsMapper rows,
            CarriedForward carried,
            PayoutAccess access,
            Agencies agencies,
            Clock clock) {
        this.open = open;
        this.rows = rows;
        this.carried = carried;
        this.access = access;
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
        if (period.period().state() == Period.State.OPEN && isLead(user, period.period())) {
            view.addAttribute("offer", carried.offeredTo(period.period()));
        }
        view.addAttribute("underWay", period.period().state() == Period.State.PAYING);
        view.addAttribute("at", ShownTime.time(Instant.now(clock)));
        return htmx == null ? "payout/period" : "payout/period :: totals";
    }

    /** Adds what earlier periods owe to the list, as long as it is open. */
    @PostMapping("/payouts/{caseCode}/carried")
    String takeOver(@PathVariable String caseCode, Principal user, RedirectAttributes answer) {
        var period = open.openWhole(caseCode, user.getName());
        if (!isLead(user, period)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            int people = carried.into(period, user.getName());
            answer.addFlashAttribute(
                    "done", "Đã đưa %s người của các kỳ trước vào danh sách.".formatted(Dong.number(people)));
        } catch (Refusal e) {
            answer.addFlashAttribute("problem", e.getMessage());
        }
        return "redirect:/payouts/" + period.caseCode();
    }

    private boolean isLead(Principal user, Period period) {
        return access.belongsTo(user.getName(), PayoutAccess.LEAD, period.unit());
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
