package vn.lienthong.processes.search.stuck;

import java.security.Principal;
import java.text.Collator;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.search.AsOf;
import vn.lienthong.processes.search.CaseRights;
import vn.lienthong.processes.search.CaseSight;
import vn.lienthong.processes.search.Names;

/** Where supervisors and leaders see what cases wait for. The address holds the whole query. */
@Controller
class StuckPage {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final StuckSearch search;
    private final Procedures procedures;
    private final CaseRights rights;
    private final Names names;
    private final AsOf asOf;
    private final ReadAudit audit;
    private final Clock clock;

    StuckPage(
            StuckSearch search,
            Procedures procedures,
            CaseRights rights,
            Names names,
            AsOf asOf,
            ReadAudit audit,
            Clock clock) {
        this.search = search;
        this.procedures = procedures;
        this.rights = rights;
        this.names = names;
        this.asOf = asOf;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/stuck")
    String show(StuckQuery asked, Principal user, Model view) {
        var query = asked.orLastYear(YearMonth.now(clock.withZone(VIETNAM)));
        var sight = rights.of(user.getName());
        audit.record(user.getName(), null, "Hồ sơ tắc ở đâu: " + query.words(), "Giám sát");
        var shown = names.forPage();
        view.addAttribute("query", query);
        var diagram = procedures.diagram(query.procedure());
        var nodeIds = diagram.map(procedures::nodeIds).orElse(Map.of());
        view.addAttribute("stuck", new StuckView(search.find(query, sight), query, shown, nodeIds));
        view.addAttribute("asOf", asOf.words());
        view.addAttribute("units", units(sight, shown));
        view.addAttribute("procedures", procedures.names());
        view.addAttribute("diagram", diagram.orElse(null));
        view.addAttribute("ofLeader", sight.supervised() == null);
        view.addAttribute("names", shown);
        return "search/stuck";
    }

    private static Map<String, String> units(CaseSight sight, Names.OfPage names) {
        var supervised = sight.supervised();
        return names.units().entrySet().stream()
                .filter(unit -> supervised == null || supervised.includes(unit.getKey()))
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(Locale.forLanguageTag("vi"))))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
