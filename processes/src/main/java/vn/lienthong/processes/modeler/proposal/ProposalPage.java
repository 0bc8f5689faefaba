package vn.lienthong.processes.modeler.proposal;

import java.security.Principal;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienthong.processes.casefile.People;
import vn.lienthong.processes.modeler.Refused;
import vn.lienthong.processes.modeler.draft.Drafts;
import vn.lienthong.processes.modeler.migration.Migrations;

/** A proposal: what it would do, the decision about it, and how far what follows is. */
@Controller
@RequestMapping("/admin/proposals/{id}")
class ProposalPage {

    private final Proposals proposals;
    private final Drafts drafts;
    private final Impacts impacts;
    private final Migrations migrations;
    private final People people;

    ProposalPage(Proposals proposals, Drafts drafts, Impacts impacts, Migrations migrations, People people) {
        this.proposals = proposals;
        this.drafts = drafts;
        this.impacts = impacts;
        this.migrations = migrations;
        this.people = people;
    }

    @GetMapping
    String show(@PathVariable long id, Principal user, Model view) {
        progress(id, user, view);
        return "modeler/proposal";
    }

    /** State, decision and migration, asked for again while something goes on. */
    @GetMapping("/progress")
    String progress(@PathVariable long id, Principal user, Model view) {
        var proposal = proposals.proposal(id);
        view.addAttribute("proposal", proposal);
        view.addAttribute("own", proposal.proposedBy().equals(user.getName()));
        view.addAttribute("newest", proposals.newest(proposal.procedureKey()));
        view.addAttribute("looked", proposals.hasLooked(proposal, user.getName()));
        view.addAttribute("fileNames", proposals.fileNames(id));
        view.addAttribute("progress", migrations.progress(id));
        view.addAttribute("refused", migrations.refused(id));
        var events = proposals.events(id);
        view.addAttribute("events", events);
        var actors = new HashSet<>(Set.of(proposal.proposedBy()));
        events.forEach(event -> actors.add(event.userId()));
        view.addAttribute("people", people.names(actors));
        return "modeler/proposal :: progress";
    }

    @GetMapping("/impact")
    String impact(@PathVariable long id, Model view) {
        var proposal = proposals.proposal(id);
        view.addAttribute("impact", impacts.of(proposal.name(), proposal.procedureKey(), proposals.files(id)));
        return "modeler/impact :: impact";
    }

    /** To the comparison with the newest version; whoever decides has been there. */
    @GetMapping("/comparison")
    String compare(@PathVariable long id, Principal user) {
        var draft = drafts.ofProposal(id)
                .orElseThrow(() -> Refused.notFound("Đề xuất đã được quyết định, không còn bản nháp để so sánh"));
        proposals.look(id, user.getName());
        return "redirect:/admin/modeler/drafts/" + draft + "/compare";
    }

    @PostMapping("/approve")
    String approve(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Principal user,
            RedirectAttributes answer) {
        return decide(id, answer, () -> proposals.approve(id, reason, user.getName()));
    }

    @PostMapping("/refuse")
    String refuse(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Principal user,
            RedirectAttributes answer) {
        return decide(id, answer, () -> proposals.refuse(id, reason, user.getName()));
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable long id, Principal user, RedirectAttributes answer) {
        return decide(id, answer, () -> proposals.withdraw(id, user.getName()));
    }

    private static String decide(long id, RedirectAttributes answer, Runnable decision) {
        try {
            decision.run();
        } catch (Refused e) {
            answer.addFlashAttribute("problem", e.words());
        }
        return "redirect:/admin/proposals/" + id;
    }
}
