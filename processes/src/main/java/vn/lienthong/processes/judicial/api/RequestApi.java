package vn.lienthong.processes.judicial.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.calendar.ShownTime;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.internalapi.ForPrograms;
import vn.lienthong.processes.judicial.JudicialPerson;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequest.FormType;
import vn.lienthong.processes.judicial.JudicialRequest.Subject;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.news.PartnerIds;
import vn.lienthong.processes.judicial.news.Supplements;
import vn.lienthong.processes.judicial.opening.Consents;

/** What the workers read of a request; see {@code docs/judicial.md}. Every read of a person's data is recorded. */
@ForPrograms
@RequestMapping("/internal/judicial/requests/{request:\\d{1,18}}")
class RequestApi {

    private static final String SYSTEM = "system";

    private final JudicialRequests requests;
    private final Consents consents;
    private final Supplements supplements;
    private final ReadAudit audit;
    private final ObjectMapper json;

    RequestApi(
            JudicialRequests requests, Consents consents, Supplements supplements, ReadAudit audit, ObjectMapper json) {
        this.requests = requests;
        this.consents = consents;
        this.supplements = supplements;
        this.audit = audit;
        this.json = json;
    }

    @GetMapping
    Envelope envelope(@PathVariable long request) {
        var found = found(request);
        boolean atDesk = found.caller().equals(JudicialRequest.DESK);
        return new Envelope(
                found.id(),
                found.requestId(),
                found.caseCode(),
                found.caller(),
                found.issuer(),
                found.formType(),
                found.purpose(),
                consents.of(found).orElse(null),
                atDesk ? found.receivedBy() : SYSTEM,
                found.issuer(),
                found.unit(),
                found.state());
    }

    @GetMapping("/person")
    ToIdentify person(@PathVariable long request, Principal user) {
        var found = found(request);
        var subject = subject(found, user, "Xác định nhân thân (IDENTIFY)");
        var requester = found.subject() == Subject.SELF
                ? null
                : requests.requester(request).orElse(null);
        return new ToIdentify(
                subject.citizenId(),
                subject.fullName(),
                subject.birthDate(),
                subject.sex(),
                found.subject(),
                requester == null ? null : requester.citizenId(),
                requester == null ? null : requester.fullName(),
                found.organisation());
    }

    @GetMapping("/submission")
    Submission submission(@PathVariable long request, Principal user) {
        var found = found(request);
        var subject = subject(found, user, "Gửi cơ quan cấp (SUBMIT)");
        return new Submission(
                found.formType(),
                found.purpose(),
                new Person(subject.citizenId(), subject.fullName(), subject.birthDate(), subject.sex()),
                residences(found.residences()),
                found.urgent(),
                day(found.dueAt()));
    }

    @GetMapping("/supplement")
    Supplements.Answer supplement(@PathVariable long request, Principal user) {
        var found = found(request);
        audit.record(user.getName(), found.caseId(), "Phần bổ sung của hồ sơ " + found.caseCode(), "Gửi cơ quan cấp");
        return supplements.lastAnswer(request).orElseThrow(() -> refused(HttpStatus.NOT_FOUND, "Chưa có phần bổ sung"));
    }

    @GetMapping("/bill")
    Bill bill(@PathVariable long request) {
        var found = found(request);
        var fee = found.fee();
        if (fee == null || fee == 0) {
            throw refused(HttpStatus.CONFLICT, "Yêu cầu không phải nộp phí");
        }
        return new Bill(PartnerIds.fee(found), fee, "Phí cấp phiếu lý lịch tư pháp, hồ sơ " + found.caseCode());
    }

    @GetMapping("/status")
    Status status(@PathVariable long request, Principal user) {
        var found = found(request);
        audit.record(
                user.getName(), found.caseId(), "Trạng thái của hồ sơ " + found.caseCode(), "Báo trên VNeID (STATUS)");
        var told =
                requests.requester(request).orElseThrow(() -> refused(HttpStatus.CONFLICT, "Yêu cầu không có người"));
        return new Status(
                told.citizenId(), found.state(), found.portalState(), day(found.dueAt()), day(found.closedAt()));
    }

    private JudicialPerson subject(JudicialRequest request, Principal user, String purpose) {
        audit.record(user.getName(), request.caseId(), "Người được cấp phiếu của hồ sơ " + request.caseCode(), purpose);
        return requests.subject(request.id())
                .orElseThrow(() -> refused(HttpStatus.CONFLICT, "Yêu cầu không có người được cấp phiếu"));
    }

    private JudicialRequest found(long request) {
        return requests.byId(request)
                .orElseThrow(() -> refused(HttpStatus.NOT_FOUND, "Không có yêu cầu số " + request));
    }

    private JsonNode residences(@Nullable String residences) {
        try {
            return residences == null ? json.createArrayNode() : json.readTree(residences);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Residences of the ledger are not JSON", e);
        }
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : ShownTime.day(at);
    }

    private static ResponseStatusException refused(HttpStatus status, String message) {
        return new ResponseStatusException(status, message);
    }

    record Envelope(
            long request,
            String requestId,
            String caseCode,
            String caller,
            String issuer,
            FormType formType,
            String purpose,
            @Nullable String consent,
            String officer,
            String agency,
            String unit,
            JudicialState state) {}

    record ToIdentify(
            String citizenId,
            String fullName,
            LocalDate birthDate,
            @Nullable String sex,
            Subject subject,
            @Nullable String requesterId,
            @Nullable String requesterName,
            @Nullable String organisation) {}

    record Submission(
            FormType formType,
            String purpose,
            Person person,
            JsonNode residences,
            boolean urgent,
            @Nullable LocalDate dueOn) {}

    record Person(
            String citizenId,
            String fullName,
            LocalDate birthDate,
            @Nullable String sex) {}

    record Bill(String billId, long amount, String text) {}

    /** @param citizenId of whoever is told: who asked */
    record Status(
            String citizenId,
            JudicialState state,
            int portalState,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate issuedOn) {}
}
