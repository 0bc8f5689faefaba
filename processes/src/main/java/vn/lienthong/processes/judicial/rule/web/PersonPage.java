package vn.lienthong.processes.judicial.rule.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.judicial.JudicialAccess;
import vn.lienthong.processes.judicial.JudicialPerson.Part;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.opening.RequestContent.Person;
import vn.lienthong.processes.judicial.rule.IdentityWords;
import vn.lienthong.processes.judicial.rule.PersonCorrection;
import vn.lienthong.processes.judicial.rule.PersonInCharge;

/** Where the officer whom the diagram asks who a person is looks at what was entered, and mends it. */
@Controller
@RequestMapping("/judicial/{caseCode}/person")
class PersonPage {

    private static final String PURPOSE = "Xác định nhân thân";

    private final JudicialRequests requests;
    private final JudicialAccess access;
    private final PersonInCharge inCharge;
    private final PersonCorrection correction;
    private final ReadAudit audit;

    PersonPage(
            JudicialRequests requests,
            JudicialAccess access,
            PersonInCharge inCharge,
            PersonCorrection correction,
            ReadAudit audit) {
        this.requests = requests;
        this.access = access;
        this.inCharge = inCharge;
        this.correction = correction;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable String caseCode, Principal user, Model view, HttpServletResponse answer) {
        return page(open(caseCode, user), user, view, answer);
    }

    @PostMapping
    String mend(
            @PathVariable String caseCode,
            @RequestParam Part part,
            @RequestParam(defaultValue = "") String citizenId,
            @RequestParam(defaultValue = "") String fullName,
            @RequestParam(defaultValue = "") String birthDate,
            @RequestParam(defaultValue = "") String sex,
            Principal user,
            Model view,
            HttpServletResponse answer) {
        var request = open(caseCode, user);
        if (!inCharge.is(user.getName(), request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var person = new Person(citizenId, fullName, day(birthDate), sex.isEmpty() ? null : sex);
        var errors = correction.mend(request, part, person, user.getName());
        if (errors.isEmpty()) {
            return "redirect:/judicial/{caseCode}/person?saved";
        }
        answer.setStatus(HttpStatus.BAD_REQUEST.value());
        view.addAttribute("errors", errors);
        return page(request, user, view, answer);
    }

    private String page(JudicialRequest request, Principal user, Model view, HttpServletResponse answer) {
        answer.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        audit.record(user.getName(), request.caseId(), "Người được cấp phiếu của hồ sơ " + request.caseCode(), PURPOSE);
        view.addAttribute("request", request);
        view.addAttribute("people", requests.people(request.id()));
        view.addAttribute(
                "level",
                request.identityLevel() == null ? "Chưa tra cứu" : IdentityWords.level(request.identityLevel()));
        view.addAttribute(
                "doubt", correction.doubt(request).map(IdentityWords::reason).orElse(null));
        view.addAttribute("mayMend", inCharge.is(user.getName(), request));
        if (!view.containsAttribute("errors")) {
            view.addAttribute("errors", List.of());
        }
        return "judicial/person";
    }

    private JudicialRequest open(String caseCode, Principal user) {
        return requests.byCaseCode(caseCode)
                .filter(request -> access.maySeePerson(user.getName(), request))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
