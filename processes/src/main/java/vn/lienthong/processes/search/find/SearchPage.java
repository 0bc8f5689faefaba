package vn.lienthong.processes.search.find;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.lienthong.processes.casefile.People;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.search.AsOf;
import vn.lienthong.processes.search.CaseRights;
import vn.lienthong.processes.search.Names;
import vn.lienthong.processes.search.find.CasePage.Count;

/** Where supervisors and leaders look for cases. The address holds the whole query. */
@Controller
class SearchPage {

    static final String PURPOSE = "Giám sát";

    private final CaseSearch search;
    private final CaseRights rights;
    private final SavedSearches saved;
    private final Names names;
    private final AsOf asOf;
    private final People people;
    private final ReadAudit audit;

    SearchPage(
            CaseSearch search,
            CaseRights rights,
            SavedSearches saved,
            Names names,
            AsOf asOf,
            People people,
            ReadAudit audit) {
        this.search = search;
        this.rights = rights;
        this.saved = saved;
        this.names = names;
        this.asOf = asOf;
        this.people = people;
        this.audit = audit;
    }

    @GetMapping("/cases")
    String show(
            CaseQuery query,
            Position position,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Principal user,
            Model view) {
        var sight = rights.of(user.getName());
        audit.record(
                user.getName(), null, "Tìm hồ sơ, trang %d: %s".formatted(position.number(), query.words()), PURPOSE);
        var found = search.find(query, sight, position);
        var shown = names.forPage();
        view.addAttribute("query", query);
        view.addAttribute("found", found);
        view.addAttribute("filters", FilterLinks.of(query, found, shown, officers(found)));
        view.addAttribute("asOf", asOf.words());
        view.addAttribute("sorts", CaseQuery.Sort.values());
        view.addAttribute("saved", saved.of(user.getName()));
        view.addAttribute("most", CaseSheet.MOST);
        view.addAttribute("names", shown);
        view.addAttribute("part", htmx != null);
        return htmx == null ? "search/cases" : "search/cases :: results";
    }

    private Map<String, String> officers(CasePage found) {
        return people.names(found.counts().getOrDefault("officer", List.of()).stream()
                .map(Count::value)
                .collect(Collectors.toSet()));
    }
}
