package vn.lienthong.processes.payout.clean.web;

import java.security.Principal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.casefile.People;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.payout.clean.Summaries;
import vn.lienthong.processes.print.PdfPrinter;

/** A commune's list in numbers: on the screen, and on paper for signature. It names nobody but who acted on it. */
@Controller
@RequestMapping("/payouts/{caseCode}/{commune}")
class SummaryPage {

    private final PartPage parts;
    private final Summaries summaries;
    private final SummarySheet sheet;
    private final Agencies agencies;
    private final People people;
    private final ReadAudit audit;

    SummaryPage(
            PartPage parts,
            Summaries summaries,
            SummarySheet sheet,
            Agencies agencies,
            People people,
            ReadAudit audit) {
        this.parts = parts;
        this.summaries = summaries;
        this.sheet = sheet;
        this.agencies = agencies;
        this.people = people;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable String caseCode, @PathVariable String commune, Principal user, Model view) {
        var open = parts.open(caseCode, commune, user.getName());
        record(user, open, "Tổng hợp danh sách chi trả", "Theo dõi chi trả");
        var list = open.list();
        view.addAttribute("open", open);
        view.addAttribute("summary", summaries.of(open.part()));
        view.addAttribute("communeName", agencies.unitName(new UnitCode(commune)));
        view.addAttribute("programmeName", summaries.programmeName(open.period().programme()));
        view.addAttribute(
                "people",
                people.names(Stream.of(
                                list.confirmedBy(),
                                list.confirmedFor(),
                                list.checkedBy(),
                                list.checkedFor(),
                                list.approvedBy(),
                                list.approvedFor())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
        return "payout/summary";
    }

    @GetMapping("/summary.pdf")
    ResponseEntity<byte[]> print(@PathVariable String caseCode, @PathVariable String commune, Principal user) {
        var open = parts.open(caseCode, commune, user.getName());
        record(user, open, "Bảng tổng hợp để ký của danh sách chi trả", "Trình ký danh sách chi trả");
        var name = "bang-tong-hop-chi-tra-%s-%s.pdf".formatted(caseCode, commune);
        return PdfPrinter.shown(sheet.of(open), name);
    }

    private void record(Principal user, OpenPart open, String what, String purpose) {
        audit.record(
                user.getName(),
                open.period().caseId(),
                "%s %s, %s"
                        .formatted(what, open.period().caseCode(), open.list().commune()),
                purpose);
    }
}
