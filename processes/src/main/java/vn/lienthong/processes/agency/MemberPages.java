package vn.lienthong.processes.agency;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators see and change who works in an agency of a unit, and its code at the front of case codes. */
@Controller
@RequestMapping("/admin/agencies/{agency}/members")
class MemberPages {

    private final DirectoryChanges changes;
    private final Memberships memberships;
    private final Agencies agencies;

    MemberPages(DirectoryChanges changes, Memberships memberships, Agencies agencies) {
        this.changes = changes;
        this.memberships = memberships;
        this.agencies = agencies;
    }

    @GetMapping
    String members(@PathVariable String agency, @RequestParam String unit, Model view) {
        var group = group(agency, unit);
        view.addAttribute("group", group);
        view.addAttribute("name", agencies.displayName(group));
        view.addAttribute("members", memberships.members(group));
        view.addAttribute("leaderIds", memberships.leaderIds(group));
        view.addAttribute("officialPrefix", agencies.officialPrefix(group).orElse(""));
        view.addAttribute("prefix", agencies.caseCodePrefix(group));
        return "agency/members";
    }

    @PostMapping
    String add(
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam Map<String, String> entries,
            RedirectAttributes answer) {
        var group = group(agency, unit);
        var form = new Form("add-member", entries);
        return form.send(
                page(group), answer, () -> memberships.add(group, form.text("userId"), form.isChecked("leader")));
    }

    @PostMapping("/new")
    String create(
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam Map<String, String> entries,
            RedirectAttributes answer) {
        var group = group(agency, unit);
        var form = new Form("create-member", entries);
        return form.send(
                page(group),
                answer,
                () -> memberships.create(
                        group, form.text("userId"), form.text("fullName"), form.password(), form.isChecked("leader")));
    }

    @PostMapping("/leader")
    String setLeader(
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam String userId,
            @RequestParam boolean leader,
            RedirectAttributes answer) {
        var group = group(agency, unit);
        return new Form("leader", Map.of())
                .send(page(group), answer, () -> memberships.setLeader(group, userId, leader));
    }

    @PostMapping("/remove")
    String remove(
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam String userId,
            RedirectAttributes answer) {
        var group = group(agency, unit);
        return new Form("remove", Map.of()).send(page(group), answer, () -> memberships.remove(group, userId));
    }

    @PostMapping("/prefix")
    String setPrefix(
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam Map<String, String> entries,
            RedirectAttributes answer) {
        var group = group(agency, unit);
        var form = new Form("set-prefix", entries);
        return form.send(page(group), answer, () -> changes.setCaseCodePrefix(group, form.textOrNull("prefix")));
    }

    private GroupId group(String agency, String unit) {
        var group = new GroupId(new AgencyCode(agency), new UnitCode(unit));
        if (!memberships.exists(group)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return group;
    }

    private static String page(GroupId group) {
        return AgencyPages.page(group.agency()) + "/members?unit=" + group.unit();
    }
}
