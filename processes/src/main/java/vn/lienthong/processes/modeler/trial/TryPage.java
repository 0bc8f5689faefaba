package vn.lienthong.processes.modeler.trial;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.Unit;
import vn.lienthong.processes.agency.UnitLevel;
import vn.lienthong.processes.modeler.Refused;
import vn.lienthong.processes.modeler.draft.Drafts;

/** Where a draft is tried. */
@Controller
class TryPage {

    private final Drafts drafts;
    private final Agencies agencies;

    TryPage(Drafts drafts, Agencies agencies) {
        this.drafts = drafts;
        this.agencies = agencies;
    }

    @GetMapping("/admin/modeler/drafts/{id}/try")
    String show(@PathVariable long id, Model view) {
        try {
            view.addAttribute("draft", drafts.draft(id));
        } catch (Refused e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.words(), e);
        }
        view.addAttribute("units", units());
        return "modeler/try";
    }

    /** Cases are opened for districts and for the province. */
    private List<Unit> units() {
        return agencies.units().stream()
                .filter(unit -> unit.level() == UnitLevel.DISTRICT || unit.level() == UnitLevel.PROVINCE)
                .sorted((one, other) -> other.level().compareTo(one.level()))
                .toList();
    }
}
