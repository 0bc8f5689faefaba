package vn.lienthong.processes.drafting;

import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.Agency;
import vn.lienthong.processes.agency.UnitLevel;
import vn.lienthong.processes.modeler.NewDrafts;
import vn.lienthong.processes.modeler.Refused;

/** Where an administrator has a diagram drawn from a row like the appendix's. */
@Controller
@RequestMapping("/admin/drafts")
class DraftPage {

    private static final String VIEW = "drafting/draft";
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Agencies agencies;
    private final DraftFiles files;
    private final NewDrafts drafts;

    DraftPage(Agencies agencies, DraftFiles files, NewDrafts drafts) {
        this.agencies = agencies;
        this.files = files;
        this.drafts = drafts;
    }

    @GetMapping
    String show(Model view) {
        return page(view, Map.of(), "");
    }

    @PostMapping
    String draw(@RequestParam Map<String, String> entries, Principal user, Model view) throws IOException {
        try {
            var row = row(entries);
            demandKnownAgencies(row);
            var drawn = files.of(RowDraft.of(row, this::isInEveryCommune), "model-%02d.bpmn".formatted(row.number()));
            var title = "Mô hình %d: %s".formatted(row.number(), row.name());
            return "redirect:/admin/modeler/drafts/" + drafts.begin(title, drawn, user.getName());
        } catch (InvalidRow e) {
            return page(view, entries, String.valueOf(e.getMessage()));
        } catch (Refused e) {
            return page(view, entries, e.words());
        }
    }

    /** Fills the form in from a table that was copied from a document. */
    @PostMapping("/table")
    String read(@RequestParam String table, Model view) {
        try {
            var row = PastedRow.of(WordTable.read(table), new AgencyNames(agencies.agencies()));
            view.addAttribute("unknown", row.unknown());
            view.addAttribute("filledIn", true);
            return page(view, row.entries(), "");
        } catch (InvalidRow e) {
            return page(view, Map.of(), String.valueOf(e.getMessage()));
        }
    }

    private String page(Model view, Map<String, String> entries, String problem) {
        view.addAttribute("entries", entries);
        view.addAttribute("problem", problem);
        view.addAttribute("agencies", agencies.agencies());
        return VIEW;
    }

    private static ModelRow row(Map<String, String> entries) {
        return new ModelRow(
                number(entries.getOrDefault("number", "")),
                entries.getOrDefault("name", "").strip(),
                deadline(entries.getOrDefault("deadline", "").strip()),
                ModelRow.codes(entries.get("lead")),
                ModelRow.codes(entries.get("coordinating")),
                ModelRow.codes(entries.get("forces")),
                ModelRow.steps(entries.getOrDefault("steps", "")));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new InvalidRow("Số mô hình “%s” không phải là số".formatted(text));
        }
    }

    private static LocalDate deadline(String text) {
        try {
            return LocalDate.parse(text, SHOWN);
        } catch (DateTimeParseException e) {
            throw new InvalidRow("Thời hạn “%s” không phải là ngày dạng dd/mm/yyyy".formatted(text));
        }
    }

    private void demandKnownAgencies(ModelRow row) {
        var known = agencies.agencies().stream()
                .map(agency -> agency.code().value())
                .toList();
        Stream.of(
                        row.lead().stream(),
                        row.coordinating().stream(),
                        row.forces().stream(),
                        row.steps().stream().flatMap(step -> step.agencies().stream()))
                .flatMap(codes -> codes)
                .filter(code -> !known.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new InvalidRow("Không có cơ quan “%s” trong danh mục".formatted(code));
                });
    }

    private boolean isInEveryCommune(String code) {
        return agencies.agencies().stream()
                .filter(agency -> agency.code().value().equals(code))
                .map(Agency::level)
                .anyMatch(UnitLevel.COMMUNE::equals);
    }
}
