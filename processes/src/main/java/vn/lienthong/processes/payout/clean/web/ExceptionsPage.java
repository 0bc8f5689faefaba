package vn.lienthong.processes.payout.clean.web;

import java.security.Principal;
import java.util.Arrays;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.Form;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.payout.clean.Channel;
import vn.lienthong.processes.payout.clean.Decision;
import vn.lienthong.processes.payout.clean.DecisionRefused;
import vn.lienthong.processes.payout.clean.Decisions;
import vn.lienthong.processes.payout.clean.Entry;
import vn.lienthong.processes.payout.clean.Seen;
import vn.lienthong.processes.payout.clean.Words;
import vn.lienthong.processes.payout.clean.mybatis.EntryMapper;

/**
 * Where a commune works through who does not match or has no account, one by one or many at once. Others who may read
 * the list see the same, without the forms and with citizen ids masked.
 */
@Controller
@RequestMapping("/payouts/{caseCode}/{commune}/exceptions")
class ExceptionsPage {

    private static final int ROWS = 50;
    private static final String PURPOSE = "Rà soát danh sách chi trả";
    private static final String LIST = "payout/exceptions";
    private static final String FRAGMENT = "payout/exceptions :: exceptions";

    private final PartPage parts;
    private final EntryMapper entries;
    private final Decisions decisions;
    private final Agencies agencies;
    private final ReadAudit audit;

    ExceptionsPage(PartPage parts, EntryMapper entries, Decisions decisions, Agencies agencies, ReadAudit audit) {
        this.parts = parts;
        this.entries = entries;
        this.decisions = decisions;
        this.agencies = agencies;
        this.audit = audit;
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
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Long entry,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Principal user,
            Model view) {
        var open = parts.open(caseCode, commune, user.getName());
        var query = ExceptionsQuery.of(reason, words, page);
        record(user, open, "trang " + (query.page() + 1));
        var rows = rows(open, query);
        var counts = entries.openCounts(open.part());
        view.addAttribute("open", open);
        view.addAttribute("query", query);
        view.addAttribute("rows", rows.stream().limit(ROWS).toList());
        view.addAttribute("more", rows.size() > ROWS);
        view.addAttribute("counts", counts);
        view.addAttribute(
                "total", counts.stream().mapToInt(each -> each.entries()).sum());
        view.addAttribute(
                "forMany",
                Arrays.stream(Decision.values()).filter(Decision::isForMany).toList());
        view.addAttribute("communeName", agencies.unitName(new UnitCode(commune)));
        var chosen = entry != null ? entry : view.getAttribute("again");
        if (chosen instanceof Long id) {
            entries.byId(open.part(), id).ifPresent(found -> detail(open, found, view));
        }
        return htmx == null ? LIST : FRAGMENT;
    }

    /** One entry with the forms of what can be decided about it. */
    @GetMapping("/{entry}")
    String one(
            @PathVariable String caseCode,
            @PathVariable String commune,
            @PathVariable long entry,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable Integer page,
            Principal user,
            Model view) {
        var open = parts.open(caseCode, commune, user.getName());
        var found =
                entries.byId(open.part(), entry).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        record(user, open, "người số " + entry);
        view.addAttribute("open", open);
        view.addAttribute("query", ExceptionsQuery.of(reason, words, page));
        detail(open, found, view);
        return "payout/exceptions :: detail";
    }

    @PostMapping
    String decide(
            @PathVariable String caseCode,
            @PathVariable String commune,
            @RequestParam(name = "row", required = false) @Nullable List<String> rows,
            @RequestParam Decision decision,
            @RequestParam Map<String, String> sent,
            Principal user,
            RedirectAttributes answer) {
        var open = parts.open(caseCode, commune, user.getName());
        if (!open.ofCommune()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var form = new Form(decision.name(), sent);
        var query = ExceptionsQuery.of(sent.get("reason"), sent.get("q"), number(sent.get("page")));
        var back = "redirect:" + query.address(open.path() + "/exceptions", query.page());
        try {
            var seen = Seen.of(rows == null ? List.of() : rows);
            var outcome = decisions.make(open.part(), seen, decision, form, user.getName());
            answer.addFlashAttribute("done", "%s: %d người.".formatted(decision.words(), outcome.changed()));
            answer.addFlashAttribute("warning", outcome.warning());
            return back;
        } catch (DecisionRefused e) {
            answer.addFlashAttribute(Form.Refused.NAME, refused(form, e));
            answer.addFlashAttribute("again", single(rows));
            return back;
        }
    }

    private List<Entry> rows(OpenPart open, ExceptionsQuery query) {
        int offset = query.page() * ROWS;
        return query.isSearch()
                ? entries.named(open.part(), query.words(), ROWS + 1, offset)
                : entries.open(open.part(), query.reason(), ROWS + 1, offset);
    }

    private void detail(OpenPart open, Entry entry, Model view) {
        view.addAttribute("entry", entry);
        view.addAttribute("decisions", open.mayDecide() ? entry.decisions() : List.of());
        view.addAttribute(
                "channels",
                decisions.channels().stream().filter(each -> !each.isPost()).toList());
        view.addAttribute("relations", Words.relations());
        view.addAttribute("channelName", channelName(entry.channel()));
    }

    private String channelName(@Nullable String code) {
        return decisions.channels().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(Channel::name)
                .orElse(code == null ? "" : code);
    }

    private void record(Principal user, OpenPart open, String what) {
        audit.record(
                user.getName(),
                open.period().caseId(),
                "Ngoại lệ của danh sách chi trả %s, %s, %s"
                        .formatted(open.period().caseCode(), open.list().commune(), what),
                PURPOSE);
    }

    private static Form.Refused refused(Form form, DecisionRefused e) {
        var kept = new HashMap<>(form.entries());
        kept.keySet().removeIf(name -> name.startsWith("_"));
        return new Form.Refused(form.id(), e.input(), String.valueOf(e.getMessage()), kept);
    }

    private static @Nullable Long single(@Nullable List<String> rows) {
        if (rows == null || rows.size() != 1) {
            return null;
        }
        var id = rows.get(0).split(":", 2)[0];
        return id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }
}
