package vn.lienthong.processes.payout.money.web;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.Form;
import vn.lienthong.processes.agency.Page;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.payout.PayoutAccess;
import vn.lienthong.processes.payout.Period;
import vn.lienthong.processes.payout.money.FailedDecision;
import vn.lienthong.processes.payout.money.FailedDecisionRefused;
import vn.lienthong.processes.payout.money.FailedPayments;
import vn.lienthong.processes.payout.money.mybatis.FailedMapper;
import vn.lienthong.processes.payout.money.mybatis.OrderMapper;

/**
 * Where the department of a district decides about a commune's payments that have failed. Others who may read the list
 * see the same without the forms, with ids and accounts masked.
 */
@Controller
@RequestMapping("/payouts/{caseCode}/{commune}/failed")
class FailedPage {

    private static final int ROWS = 100;
    private static final int DECISIONS = 20;

    private final OpenPeriods open;
    private final PayoutAccess access;
    private final FailedPayments payments;
    private final FailedMapper rows;
    private final OrderMapper channels;
    private final Agencies agencies;
    private final ReadAudit audit;
    private final Clock clock;

    FailedPage(
            OpenPeriods open,
            PayoutAccess access,
            FailedPayments payments,
            FailedMapper rows,
            OrderMapper channels,
            Agencies agencies,
            ReadAudit audit,
            Clock clock) {
        this.open = open;
        this.access = access;
        this.payments = payments;
        this.rows = rows;
        this.channels = channels;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    @ModelAttribute(Form.Refused.NAME)
    Form.Refused refused() {
        return Form.Refused.NOTHING;
    }

    @GetMapping
    String show(
            @PathVariable String caseCode,
            @PathVariable String commune,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(defaultValue = "0") int page,
            Principal user,
            Model view) {
        var period = open.openPart(caseCode, commune, user.getName());
        var only = reason == null || reason.isBlank() ? null : reason;
        audit.record(
                user.getName(),
                period.caseId(),
                "Khoản chi không thành %s, %s, trang %d".formatted(caseCode, commune, Page.number(page) + 1),
                "Xử lý khoản chi không thành");
        var counts = rows.reasons(period.id(), commune);
        view.addAttribute("period", period);
        view.addAttribute("commune", agencies.unitName(new UnitCode(commune)));
        view.addAttribute("path", path(period, commune));
        view.addAttribute("mayDecide", mayDecide(user, commune));
        view.addAttribute(
                "page", Page.of(page, ROWS, (limit, offset) -> rows.failed(period.id(), commune, only, limit, offset)));
        view.addAttribute("reason", only);
        view.addAttribute("counts", counts);
        view.addAttribute(
                "total", counts.stream().mapToInt(each -> each.count()).sum());
        view.addAttribute("decisions", FailedDecision.values());
        view.addAttribute(
                "channels",
                channels.channelsOn(LocalDate.now(clock)).stream()
                        .filter(channel -> !channel.kind().equals("POST"))
                        .toList());
        view.addAttribute("made", rows.decisions(period.id(), commune, DECISIONS));
        return "payout/failed";
    }

    @PostMapping
    String decide(
            @PathVariable String caseCode,
            @PathVariable String commune,
            @RequestParam(name = "entry", required = false) @Nullable List<Long> entries,
            @RequestParam FailedDecision decision,
            @RequestParam Map<String, String> sent,
            Principal user,
            RedirectAttributes answer) {
        var period = open.openPart(caseCode, commune, user.getName());
        if (!mayDecide(user, commune)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var form = new Form("decide", sent);
        var back = "redirect:" + path(period, commune);
        var chosen =
                entries == null ? List.<Long>of() : entries.stream().limit(ROWS).toList();
        try {
            int changed = payments.decide(period.id(), commune, chosen, decision, form, user.getName());
            answer.addFlashAttribute("done", "%s: %d khoản.".formatted(decision.words(), changed));
        } catch (FailedDecisionRefused e) {
            var kept = new HashMap<>(sent);
            kept.keySet().removeIf(name -> name.startsWith("_") || name.equals("entry"));
            answer.addFlashAttribute(
                    Form.Refused.NAME, new Form.Refused("decide", e.input(), String.valueOf(e.getMessage()), kept));
            answer.addFlashAttribute("chosen", chosen);
        }
        return back;
    }

    /** Whoever made, checked or approved the list may decide too: this is not about the list, but about what became of it. */
    private boolean mayDecide(Principal user, String commune) {
        return access.belongsTo(user.getName(), PayoutAccess.DEPARTMENT, commune);
    }

    private static String path(Period period, String commune) {
        return "/payouts/" + period.caseCode() + "/" + commune + "/failed";
    }
}
