package vn.lienthong.processes.search;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.lienthong.processes.casefile.ReadAudit;

/** Where supervisors look for cases. The address holds the whole query. */
@Controller
class SearchPage {

    private final CaseSearch search;
    private final Names names;
    private final ReadAudit audit;

    SearchPage(CaseSearch search, Names names, ReadAudit audit) {
        this.search = search;
        this.names = names;
        this.audit = audit;
    }

    @GetMapping("/cases")
    String show(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer model,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Boolean overdue,
            CaseQuery.@Nullable Sort sort,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Principal user,
            Model view) {
        var query = CaseQuery.of(q, model, unit, agency, state, overdue, sort, page);
        audit.record(user.getName(), null, "Tìm hồ sơ: " + query, "Giám sát");
        view.addAttribute("query", query);
        view.addAttribute("found", search.find(query));
        view.addAttribute("sorts", CaseQuery.Sort.values());
        view.addAttribute("names", names.forPage());
        return htmx == null ? "search/cases" : "search/cases :: results";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String unavailable(SearchUnavailable e) {
        return "search/unavailable";
    }
}
