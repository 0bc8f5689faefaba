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

/** Where administrators change the units of the territory. */
@Controller
@RequestMapping("/admin/agencies/units")
class UnitPages {

    private final Directory directory;
    private final DirectoryChanges changes;
    private final Clock clock;

    UnitPages(Directory directory, DirectoryChanges changes, Clock clock) {
        this.directory = directory;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping("/{code}")
    String unit(@PathVariable String code, Model view) {
        var today = LocalDate.now(clock);
        var history = directory.unitHistory(new UnitCode(code));
        var unit = Dated.nearest(history, today).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var last = history.get(history.size() - 1);
        view.addAttribute("unit", unit);
        view.addAttribute("history", history);
        view.addAttribute("last", last);
        view.addAttribute(
                "undoable",
                last.validTo() != null || history.size() > 1 && last.validFrom().isAfter(today));
        view.addAttribute("units", Choice.units(directory.allUnits(today), today));
        return "agency/unit";
    }

    @PostMapping
    String add(@RequestParam Map<String, String> entries, RedirectAttributes answer) {
        var form = new Form("add-unit", entries);
        return form.send(
                AgencyPages.LIST,
                answer,
                () -> changes.addUnit(
                        form.text("code"), form.from(), form.text("name"), form.level(), form.textOrNull("parent")));
    }

    @PostMapping("/{code}")
    String change(@PathVariable String code, @RequestParam Map<String, String> entries, RedirectAttributes answer) {
        var unit = new UnitCode(code);
        var form = new Form("change", entries);
        return form.send(
                page(unit),
                answer,
                () -> changes.changeUnit(unit, form.from(), form.text("name"), form.textOrNull("parent")));
    }

    @PostMapping("/{code}/end")
    String end(@PathVariable String code, @RequestParam Map<String, String> entries, RedirectAttributes answer) {
        var unit = new UnitCode(code);
        var form = new Form("end", entries);
        return form.send(page(unit), answer, () -> changes.endUnit(unit, form.from(), form.textOrNull("successor")));
    }

    @PostMapping("/{code}/undo")
    String undo(@PathVariable String code, RedirectAttributes answer) {
        var unit = new UnitCode(code);
        return new Form("undo", Map.of()).send(page(unit), answer, () -> changes.undoUnit(unit, LocalDate.now(clock)));
    }

    private static String page(UnitCode unit) {
        return AgencyPages.LIST + "/units/" + unit;
    }
}
