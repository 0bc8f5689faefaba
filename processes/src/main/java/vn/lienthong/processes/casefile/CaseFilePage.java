package vn.lienthong.processes.casefile;

import java.security.Principal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.agency.Form;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.handoff.HandOffLedger;
import vn.lienthong.processes.place.Places;

/** A case's papers and files, for the officers of all agencies that take part in it. */
@Controller
class CaseFilePage {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final CaseFiles caseFiles;
    private final Attachments attachments;
    private final PaperSheets sheets;
    private final CaseAccess access;
    private final Agencies agencies;
    private final ReadAudit audit;
    private final People people;
    private final HandOffLedger ledgers;
    private final Places places;
    private final CaseLeads leads;

    CaseFilePage(
            CaseFiles caseFiles,
            Attachments attachments,
            PaperSheets sheets,
            CaseAccess access,
            Agencies agencies,
            ReadAudit audit,
            People people,
            HandOffLedger ledgers,
            Places places,
            CaseLeads leads) {
        this.caseFiles = caseFiles;
        this.attachments = attachments;
        this.sheets = sheets;
        this.access = access;
        this.agencies = agencies;
        this.audit = audit;
        this.people = people;
        this.ledgers = ledgers;
        this.places = places;
        this.leads = leads;
    }

    @ModelAttribute(Form.Refused.NAME)
    Form.Refused refused() {
        return Form.Refused.NOTHING;
    }

    @GetMapping("/files/{code}")
    String show(@PathVariable String code, Principal user, Model view) {
        var file = caseFiles
                .byCode(code)
                .filter(found -> access.mayRead(user.getName(), found.caseId()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.record(user.getName(), file.caseId(), "Giấy tờ của hồ sơ " + code, "Xử lý hồ sơ");
        view.addAttribute("file", file);
        view.addAttribute("unit", agencies.unitName(new UnitCode(file.unit())));
        view.addAttribute("lead", agencies.agencyName(new AgencyCode(file.leadAgency())));
        var papers = caseFiles.papers(file.caseId());
        var files = attachments.ofCase(file.caseId());
        var ledger = ledgers.of(file.caseId());
        view.addAttribute("ledger", ledger);
        view.addAttribute("places", places.of(file.caseId()));
        view.addAttribute("mayDecide", leads.mayDecide(user.getName(), file));
        view.addAttribute("sheets", sheets.of(papers));
        view.addAttribute("attachments", files);
        view.addAttribute(
                "people",
                people.names(Stream.of(
                                papers.stream().flatMap(paper -> Stream.of(paper.filedBy(), paper.onBehalfOf())),
                                files.stream().map(Attachment::uploadedBy),
                                ledger.people().stream())
                        .flatMap(who -> who)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
        view.addAttribute("date", DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(VIETNAM));
        view.addAttribute(
                "time", DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(VIETNAM));
        return "casefile/file";
    }
}
