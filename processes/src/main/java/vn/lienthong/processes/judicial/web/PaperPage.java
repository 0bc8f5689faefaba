package vn.lienthong.processes.judicial.web;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.judicial.paper.NothingToPrint;
import vn.lienthong.processes.judicial.paper.PaperForm;
import vn.lienthong.processes.judicial.paper.Papers;
import vn.lienthong.processes.print.PdfPrinter;

/** The papers about a request, for print. Those that name the person are the issuer's only. */
@Controller
class PaperPage {

    private final OpenRequests requests;
    private final Papers papers;
    private final ReadAudit audit;

    PaperPage(OpenRequests requests, Papers papers, ReadAudit audit) {
        this.requests = requests;
        this.papers = papers;
        this.audit = audit;
    }

    /** @param which of several questions or apologies; the last without it */
    @GetMapping("/judicial/{caseCode}/papers/{number}.pdf")
    ResponseEntity<byte[]> print(
            @PathVariable String caseCode,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Integer which,
            Principal user) {
        var request = requests.open(caseCode, user.getName());
        var form = PaperForm.numbered(number).orElseThrow(PaperPage::notFound);
        if (form.namesPerson() && !requests.showsPerson(user.getName(), request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        audit.record(
                user.getName(), request.caseId(), "%s %s".formatted(form.title(), caseCode), "In giấy tờ của hồ sơ");
        try {
            return PdfPrinter.shown(
                    papers.print(form, request, which), "mau-%s-%s.pdf".formatted(form.number(), caseCode));
        } catch (NothingToPrint e) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
