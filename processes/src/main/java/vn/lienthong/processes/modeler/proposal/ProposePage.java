package vn.lienthong.processes.modeler.proposal;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienthong.processes.calendar.ShownTime;
import vn.lienthong.processes.modeler.Refused;
import vn.lienthong.processes.modeler.draft.Draft;
import vn.lienthong.processes.modeler.draft.Drafts;

/** Where an administrator sees what a draft would do, and proposes it. */
@Controller
@RequestMapping("/admin/modeler/drafts/{id}/proposal")
class ProposePage {

    private final Drafts drafts;
    private final Proposals proposals;
    private final Impacts impacts;
    private final Clock clock;

    ProposePage(Drafts drafts, Proposals proposals, Impacts impacts, Clock clock) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.impacts = impacts;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable long id, Model view) {
        var draft = drafts.draft(id);
        if (draft.proposal() != null) {
            return "redirect:/admin/proposals/" + draft.proposal();
        }
        view.addAttribute("draft", draft);
        return "modeler/propose";
    }

    /** What it would do, which takes its time, and then the form. */
    @GetMapping("/impact")
    String impact(@PathVariable long id, Model view) {
        var draft = drafts.draft(id);
        var files = drafts.texts(id);
        var procedure = Proposals.procedureOf(draft, files);
        view.addAttribute("draft", draft);
        view.addAttribute("files", files.keySet());
        view.addAttribute("impact", impacts.of(draft.name(), procedure, files));
        view.addAttribute("stale", stale(draft, proposals.newest(procedure)));
        return "modeler/propose :: impact";
    }

    @PostMapping
    String propose(
            @PathVariable long id,
            @RequestParam Map<String, String> entries,
            Principal user,
            RedirectAttributes answer) {
        try {
            return "redirect:/admin/proposals/" + proposals.propose(id, said(entries, user.getName()));
        } catch (Refused e) {
            answer.addFlashAttribute("problem", e.words());
            answer.addFlashAttribute("entries", entries);
            return "redirect:/admin/modeler/drafts/" + id + "/proposal";
        }
    }

    /** The newest version where the draft was begun from an older one. */
    private static @Nullable Integer stale(Draft draft, int newest) {
        return draft.baseVersion() == null || draft.baseVersion() == newest ? null : newest;
    }

    private NewProposal said(Map<String, String> entries, String by) {
        var running = entries.getOrDefault("running", "");
        if (!running.equals("migrate") && !running.equals("leave")) {
            throw Refused.entry("Hồ sơ đang chạy: hãy chọn giữ phiên bản cũ hoặc chuyển sang phiên bản mới");
        }
        return new NewProposal(
                entries.getOrDefault("reason", ""),
                entries.getOrDefault("note", ""),
                running.equals("migrate"),
                time(Objects.requireNonNullElse(entries.get("deployAt"), "").strip()),
                by);
    }

    private @Nullable Instant time(String entered) {
        if (entered.isEmpty()) {
            return null;
        }
        try {
            var at = ShownTime.moment(ShownTime.entered(entered));
            if (at.isBefore(clock.instant())) {
                throw Refused.entry("Triển khai lúc “%s”: đã qua".formatted(entered));
            }
            return at;
        } catch (DateTimeParseException e) {
            throw Refused.entry("Triển khai lúc “%s”: không phải là ngày giờ dạng dd/mm/yyyy hh:mm".formatted(entered));
        }
    }
}
