package vn.lienthong.processes.search.caseview;

import java.security.Principal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.casefile.CaseFiles;
import vn.lienthong.processes.casefile.People;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.handoff.HandOffLedger;
import vn.lienthong.processes.place.Places;
import vn.lienthong.processes.search.AsOf;
import vn.lienthong.processes.search.CaseRights;
import vn.lienthong.processes.search.Names;
import vn.lienthong.processes.search.caseview.mybatis.CommentRow;
import vn.lienthong.processes.search.caseview.mybatis.Comments;

/** One case: what it is about, how it went, and where it is on its diagram. */
@Controller
class CaseViewPage {

    private final CaseReader cases;
    private final CaseRights rights;
    private final Comments comments;
    private final CaseFiles files;
    private final Names names;
    private final AsOf asOf;
    private final Diagrams diagrams;
    private final ReadAudit audit;
    private final People people;
    private final HandOffLedger ledgers;
    private final Places places;

    CaseViewPage(
            CaseReader cases,
            CaseRights rights,
            Comments comments,
            CaseFiles files,
            Names names,
            AsOf asOf,
            Diagrams diagrams,
            ReadAudit audit,
            People people,
            HandOffLedger ledgers,
            Places places) {
        this.cases = cases;
        this.rights = rights;
        this.comments = comments;
        this.files = files;
        this.names = names;
        this.asOf = asOf;
        this.diagrams = diagrams;
        this.audit = audit;
        this.people = people;
        this.ledgers = ledgers;
        this.places = places;
    }

    @GetMapping("/cases/{code}")
    String show(@PathVariable String code, Principal user, Model view) {
        var hit = cases.byCode(code, rights.of(user.getName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.record(user.getName(), hit.caseId(), "Hồ sơ " + code, "Giám sát");
        var told = new Timeline();
        var walk = new DiagramPath.Walk();
        cases.events(hit.caseId(), event -> {
            told.add(event);
            walk.add(event);
        });
        var timeline = told.lines();
        var actors = timeline.stream()
                .flatMap(entry -> Stream.of(entry.by(), entry.onBehalfOf()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Stream.ofNullable(hit.startedBy()).forEach(actors::add);
        var remarks = comments.ofCase(hit.caseId());
        remarks.stream().map(CommentRow::by).filter(Objects::nonNull).forEach(actors::add);
        var papers = files.papers(hit.caseId());
        papers.stream()
                .flatMap(paper -> Stream.of(paper.filedBy(), paper.onBehalfOf()))
                .filter(Objects::nonNull)
                .forEach(actors::add);
        var ledger = ledgers.of(hit.caseId());
        actors.addAll(ledger.people());
        view.addAttribute("comments", remarks);
        view.addAttribute("papers", papers);
        view.addAttribute("ledger", ledger);
        view.addAttribute("places", places.of(hit.caseId()));
        view.addAttribute("asOf", asOf.words());
        view.addAttribute("hit", hit);
        view.addAttribute("timeline", timeline);
        view.addAttribute("diagrams", diagrams.of(walk.paths()));
        view.addAttribute("people", people.names(actors));
        view.addAttribute("names", names.forPage());
        return "search/case";
    }
}
