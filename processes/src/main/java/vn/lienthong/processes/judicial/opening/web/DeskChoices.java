package vn.lienthong.processes.judicial.opening.web;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.judicial.JudicialAccess;
import vn.lienthong.processes.judicial.JudicialAccess.Desk;

/** What the form that begins a request lets its user choose from. */
@RestController
class DeskChoices {

    private final JudicialAccess access;
    private final Agencies agencies;
    private final Clock clock;

    DeskChoices(JudicialAccess access, Agencies agencies, Clock clock) {
        this.access = access;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/api/judicial-desk/start-choices")
    Choices choices(Principal user) {
        var units = access.desks(user.getName()).stream()
                .map(Desk::unit)
                .distinct()
                .map(unit -> new Option(unit, agencies.unitName(new UnitCode(unit))))
                .toList();
        return new Choices(LocalDate.now(clock), units);
    }

    /**
     * The answer.
     *
     * @param units provinces of the issuers that the user belongs to, of whatever day
     */
    record Choices(LocalDate today, List<Option> units) {}

    record Option(String code, String name) {}
}
