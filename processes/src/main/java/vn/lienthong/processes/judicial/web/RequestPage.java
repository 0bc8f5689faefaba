package vn.lienthong.processes.judicial.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.lienthong.processes.calendar.ShownTime;
import vn.lienthong.processes.casefile.People;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.judicial.JudicialPerson;
import vn.lienthong.processes.judicial.JudicialPerson.Part;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.dossier.Apology;
import vn.lienthong.processes.judicial.dossier.Dossier;
import vn.lienthong.processes.judicial.dossier.Dossiers;
import vn.lienthong.processes.judicial.dossier.Stop;
import vn.lienthong.processes.judicial.dossier.Supplement;
import vn.lienthong.processes.judicial.dossier.Withdrawal;
import vn.lienthong.processes.judicial.ending.ConsentWithdrawals;
import vn.lienthong.processes.judicial.ending.Withdrawals;
import vn.lienthong.processes.judicial.paper.Offices;
import vn.lienthong.processes.judicial.paper.PaperWords;
import vn.lienthong.processes.judicial.paper.Papers;
import vn.lienthong.processes.judicial.result.CheckTask;
import vn.lienthong.processes.judicial.result.ResultView;
import vn.lienthong.processes.judicial.result.Results;
import vn.lienthong.processes.partner.PartnerCalls;

/**
 * One request: what is asked for, for whom, how far it is, and what was said about it. Its officers see the person, all
 * others a mask; what the record says is on no such page.
 */
@Controller
class RequestPage {

    private static final int CALLS = 200;

    private final OpenRequests open;
    private final JudicialRequests requests;
    private final Dossiers dossiers;
    private final Results results;
    private final Withdrawals withdrawals;
    private final ConsentWithdrawals consents;
    private final CheckTask check;
    private final Papers papers;
    private final Offices offices;
    private final PartnerCalls calls;
    private final People people;
    private final ReadAudit audit;
    private final Clock clock;

    RequestPage(
            OpenRequests open,
            JudicialRequests requests,
            Dossiers dossiers,
            Results results,
            Withdrawals withdrawals,
            ConsentWithdrawals consents,
            CheckTask check,
            Papers papers,
            Offices offices,
            PartnerCalls calls,
            People people,
            ReadAudit audit,
            Clock clock) {
        this.open = open;
        this.requests = requests;
        this.dossiers = dossiers;
        this.results = results;
        this.withdrawals = withdrawals;
        this.consents = consents;
        this.check = check;
        this.papers = papers;
        this.offices = offices;
        this.calls = calls;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/judicial/{caseCode}")
    String show(@PathVariable String caseCode, Principal user, HttpServletRequest http, Model view) {
        var request = open.open(caseCode, user.getName());
        boolean clear = open.showsPerson(user.getName(), request);
        audit.record(
                user.getName(),
                request.caseId(),
                "Yêu cầu lý lịch tư pháp " + caseCode,
                clear ? "Xử lý yêu cầu lý lịch tư pháp" : "Giám sát");
        var dossier = dossiers.of(request.id());
        var result = results.find(request.id()).orElse(null);
        view.addAttribute("asked", request);
        view.addAttribute("words", new PaperWords());
        view.addAttribute("clear", clear);
        view.addAttribute("office", offices.of(request).name());
        addPeople(request, clear, view);
        view.addAttribute("dossier", dossier);
        view.addAttribute("stood", ShownTime.duration(dossier.stood(clock.instant())));
        view.addAttribute("result", result);
        view.addAttribute("mayWithdraw", clear && withdrawals.mayStill(request));
        view.addAttribute("mayWithdrawConsent", clear && consents.mayStill(request));
        view.addAttribute("checksResult", result != null && check.isHeldBy(user.getName(), request));
        view.addAttribute(
                "papers",
                papers.available(request, dossier).stream()
                        .filter(form -> clear || !form.namesPerson())
                        .toList());
        view.addAttribute("people", people.names(actors(request, dossier, result)));
        addCalls(request, http, view);
        return "judicial/request";
    }

    private void addPeople(JudicialRequest request, boolean clear, Model view) {
        var known = requests.people(request.id());
        view.addAttribute("subject", shown(known.stream(), Part.SUBJECT, clear));
        view.addAttribute("requester", shown(known.stream(), Part.REQUESTER, clear));
    }

    private static @Nullable ShownPerson shown(Stream<JudicialPerson> people, Part part, boolean clear) {
        return people.filter(person -> person.part() == part)
                .findFirst()
                .map(person -> ShownPerson.of(person, clear))
                .orElse(null);
    }

    /** Whom was asked about what is the administrators' to see; that somebody was asked, the supervisors' too. */
    private void addCalls(JudicialRequest request, HttpServletRequest http, Model view) {
        boolean whole = http.isUserInRole("ADMINISTRATOR");
        if (whole || http.isUserInRole("SUPERVISOR")) {
            view.addAttribute("calls", calls.ofCase(request.caseCode(), CALLS));
            view.addAttribute("wholeCalls", whole);
        }
    }

    private static Set<String> actors(JudicialRequest request, Dossier dossier, @Nullable ResultView result) {
        return Stream.of(
                        Stream.of(request.receivedBy()),
                        dossier.supplements().stream().map(Supplement::answeredBy),
                        dossier.apologies().stream().map(Apology::signedBy),
                        Stream.ofNullable(dossier.withdrawal()).map(Withdrawal::by),
                        Stream.ofNullable(dossier.stop()).map(Stop::by),
                        Stream.ofNullable(result).map(ResultView::checkedBy))
                .flatMap(who -> who)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
