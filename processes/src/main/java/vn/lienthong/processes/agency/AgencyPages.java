package vn.lienthong.processes.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
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

/** Where administrators see and change agencies, units, and who works in them. */
@Controller
@RequestMapping("/admin/agencies")
class AgencyPages {

    private static final String LIST = "redirect:/admin/agencies";

    private final Directory directory;
    private final DirectoryChanges changes;
    private final Memberships memberships;
    private final Agencies agencies;
    private final Clock clock;

    AgencyPages(
            Directory directory, DirectoryChanges changes, Memberships memberships, Agencies agencies, Clock clock) {
        this.directory = directory;
        this.changes = changes;
        this.memberships = memberships;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping
    String list(Model view) {
        var today = LocalDate.now(clock);
        view.addAttribute("units", directory.units(today));
        view.addAttribute("agencies", directory.agencies(today));
        view.addAttribute("levels", UnitLevel.values());
        view.addAttribute("today", today);
        return "agency/list";
    }

    @GetMapping("/units/{code}")
    String unit(@PathVariable String code, Model view) {
        var unit = new UnitCode(code);
        var history = directory.unitHistory(unit);
        if (history.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var today = LocalDate.now(clock);
        view.addAttribute("history", history);
        view.addAttribute("unit", history.get(history.size() - 1));
        view.addAttribute("units", directory.units(today));
        view.addAttribute("today", today);
        return "agency/unit";
    }

    @GetMapping("/{code}")
    String agency(@PathVariable String code, Model view) {
        var history = directory.agencyHistory(new AgencyCode(code));
        if (history.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var today = LocalDate.now(clock);
        var agency = history.get(history.size() - 1);
        view.addAttribute("history", history);
        view.addAttribute("agency", agency);
        view.addAttribute("agencies", directory.agencies(today));
        view.addAttribute(
                "units",
                directory.units(today).stream()
                        .filter(unit -> unit.level() == agency.level())
                        .toList());
        view.addAttribute("today", today);
        return "agency/agency";
    }

    @GetMapping("/{code}/members")
    String members(@PathVariable String code, @RequestParam String unit, Model view) {
        var group = new GroupId(new AgencyCode(code), new UnitCode(unit));
        var leaders = memberships.members(group.leaders());
        view.addAttribute("group", group);
        view.addAttribute("name", agencies.displayName(group));
        view.addAttribute("members", memberships.members(group.officers()));
        view.addAttribute(
                "leaderIds", leaders.stream().map(leader -> leader.getId()).toList());
        return "agency/members";
    }

    @PostMapping("/units")
    String addUnit(
            @RequestParam String code,
            @RequestParam String from,
            @RequestParam String name,
            @RequestParam UnitLevel level,
            @RequestParam(required = false) @Nullable String parent,
            RedirectAttributes answer) {
        return change(LIST, answer, () -> changes.addUnit(code, day(from), name, level, emptyToNull(parent)));
    }

    @PostMapping("/units/{code}")
    String changeUnit(
            @PathVariable String code,
            @RequestParam String from,
            @RequestParam String name,
            @RequestParam(required = false) @Nullable String parent,
            RedirectAttributes answer) {
        return change(
                LIST + "/units/" + code,
                answer,
                () -> changes.changeUnit(new UnitCode(code), day(from), name, emptyToNull(parent)));
    }

    @PostMapping("/units/{code}/end")
    String endUnit(
            @PathVariable String code,
            @RequestParam String from,
            @RequestParam(required = false) @Nullable String successor,
            RedirectAttributes answer) {
        return change(
                LIST + "/units/" + code,
                answer,
                () -> changes.endUnit(new UnitCode(code), day(from), emptyToNull(successor)));
    }

    @PostMapping
    String addAgency(
            @RequestParam String code,
            @RequestParam String from,
            @RequestParam String name,
            @RequestParam UnitLevel level,
            RedirectAttributes answer) {
        return change(LIST, answer, () -> changes.addAgency(code, day(from), name, level));
    }

    @PostMapping("/{code}")
    String renameAgency(
            @PathVariable String code,
            @RequestParam String from,
            @RequestParam String name,
            RedirectAttributes answer) {
        return change(LIST + "/" + code, answer, () -> changes.renameAgency(new AgencyCode(code), day(from), name));
    }

    @PostMapping("/{code}/end")
    String endAgency(
            @PathVariable String code,
            @RequestParam String from,
            @RequestParam(required = false) @Nullable String successor,
            RedirectAttributes answer) {
        return change(
                LIST + "/" + code,
                answer,
                () -> changes.endAgency(new AgencyCode(code), day(from), emptyToNull(successor)));
    }

    @PostMapping("/{code}/members")
    String addMember(
            @PathVariable String code,
            @RequestParam String unit,
            @RequestParam String userId,
            @RequestParam(defaultValue = "false") boolean leader,
            RedirectAttributes answer) {
        var group = new GroupId(new AgencyCode(code), new UnitCode(unit));
        return change(membersPage(group), answer, () -> memberships.add(group, userId.strip(), leader));
    }

    @PostMapping("/{code}/members/new")
    String createMember(
            @PathVariable String code,
            @RequestParam String unit,
            @RequestParam String userId,
            @RequestParam String fullName,
            @RequestParam String password,
            @RequestParam(defaultValue = "false") boolean leader,
            RedirectAttributes answer) {
        var group = new GroupId(new AgencyCode(code), new UnitCode(unit));
        return change(
                membersPage(group),
                answer,
                () -> memberships.create(group, userId.strip(), fullName, password, leader));
    }

    @PostMapping("/{code}/members/remove")
    String removeMember(
            @PathVariable String code,
            @RequestParam String unit,
            @RequestParam String userId,
            RedirectAttributes answer) {
        var group = new GroupId(new AgencyCode(code), new UnitCode(unit));
        return change(membersPage(group), answer, () -> memberships.remove(group, userId));
    }

    private static String membersPage(GroupId group) {
        return LIST + "/" + group.agency() + "/members?unit=" + group.unit();
    }

    private static String change(String page, RedirectAttributes answer, Runnable change) {
        try {
            change.run();
            answer.addFlashAttribute("done", "Đã lưu.");
        } catch (InvalidEntry e) {
            answer.addFlashAttribute("problem", e.getMessage());
        }
        return page;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidEntry("Từ ngày", text, "không phải là ngày");
        }
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
