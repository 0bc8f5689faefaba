package vn.lienthong.processes.agency;

import java.time.Clock;
import java.time.LocalDate;
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

/** Where administrators see all agencies and units, and change agencies. */
@Controller
@RequestMapping(AgencyPages.LIST)
class AgencyPages {

    static final String LIST = "/admin/agencies";

    private final Directory directory;
    private final DirectoryChanges changes;
    private final Clock clock;

    AgencyPages(Directory directory, DirectoryChanges changes, Clock clock) {
        this.directory = directory;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping
    String list(Model view) {
        var today = LocalDate.now(clock);
        var units = directory.allUnits(today);
        view.addAttribute("agencies", directory.allAgencies(today));
        view.addAttribute("units", units);
        view.addAttribute("parents", Choice.units(units, today));
        view.addAttribute("levels", Choice.levels());
        return "agency/list";
    }

    @GetMapping("/{code}")
    String agency(@PathVariable String code, Model view) {
        var today = LocalDate.now(clock);
        var history = directory.agencyHistory(new AgencyCode(code));
        var agency = Dated.nearest(history, today).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var last = history.get(history.size() - 1);
        view.addAttribute("agency", agency);
        view.addAttribute("history", history);
        view.addAttribute("last", last);
        view.addAttribute(
                "undoable",
                last.validTo() != null || history.size() > 1 && last.validFrom().isAfter(today));
        view.addAttribute("successors", Choice.agencies(directory.allAgencies(today), today));
        view.addAttribute(
                "units",
                directory.allUnits(today).stream()
                        .filter(unit -> unit.level() == agency.level() && !unit.endsBy(today))
                        .toList());
        return "agency/agency";
    }

    @PostMapping
    String add(@RequestParam Map<String, String> entries, RedirectAttributes answer) {
        var form = new Form("add-agency", entries);
        return form.send(
                LIST, answer, () -> changes.addAgency(form.text("code"), form.from(), form.text("name"), form.level()));
    }

    @PostMapping("/{code}")
    String rename(@PathVariable String code, @RequestParam Map<String, String> entries, RedirectAttributes answer) {
        var agency = new AgencyCode(code);
        var form = new Form("change", entries);
        return form.send(page(agency), answer, () -> changes.renameAgency(agency, form.from(), form.text("name")));
    }

    @PostMapping("/{code}/end")
    String end(@PathVariable String code, @RequestParam Map<String, String> entries, RedirectAttributes answer) {
        var agency = new AgencyCode(code);
        var form = new Form("end", entries);
        return form.send(
                page(agency), answer, () -> changes.endAgency(agency, form.from(), form.textOrNull("successor")));
    }

    @PostMapping("/{code}/undo")
    String undo(@PathVariable String code, RedirectAttributes answer) {
        var agency = new AgencyCode(code);
        return new Form("undo", Map.of())
                .send(page(agency), answer, () -> changes.undoAgency(agency, LocalDate.now(clock)));
    }

    static String page(AgencyCode agency) {
        return LIST + "/" + agency;
    }
}
