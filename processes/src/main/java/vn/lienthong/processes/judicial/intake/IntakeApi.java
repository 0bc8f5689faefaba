package vn.lienthong.processes.judicial.intake;

import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.calendar.ShownTime;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.opening.ConsentUsed;
import vn.lienthong.processes.judicial.opening.FieldError;
import vn.lienthong.processes.judicial.opening.RequestCheck;
import vn.lienthong.processes.judicial.opening.RequestContent;
import vn.lienthong.processes.judicial.opening.RequestOpening;
import vn.lienthong.processes.judicial.opening.RequestOpening.OtherContent;

/** Where VNeID and the province's portal send citizens' requests; see {@code api/judicial-records.yaml}. */
@RestController
@RequestMapping("/api/judicial")
class IntakeApi {

    private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");
    private static final int LONGEST_TEXT = 2_000;

    private final ContentReader reader;
    private final RequestCheck check;
    private final RequestOpening opening;
    private final OwnRequests requests;

    IntakeApi(ContentReader reader, RequestCheck check, RequestOpening opening, OwnRequests requests) {
        this.reader = reader;
        this.check = check;
        this.opening = opening;
        this.requests = requests;
    }

    /** What officers enter is kept under a name of its own, which no program may have. */
    @ModelAttribute
    void demandAnotherNameThanTheDesks(Principal caller) {
        if (JudicialRequest.DESK.equals(caller.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Tài khoản này không được gửi yêu cầu");
        }
    }

    @GetMapping("/openapi.yaml")
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok().contentType(YAML).body(new ClassPathResource("api/judicial-records.yaml"));
    }

    @PostMapping("/requests")
    ResponseEntity<Accepted> send(@RequestBody(required = false) byte @Nullable [] body, Principal caller) {
        var content = reader.read(present(body), RequestContent.class);
        var errors = check.errors(content);
        if (!errors.isEmpty()) {
            throw new NotRight(errors);
        }
        var opened = opening.open(content, caller.getName());
        var request = opened.request();
        return ResponseEntity.status(opened.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new Accepted(request.requestId(), request.caseCode(), day(request.dueAt())));
    }

    @GetMapping("/requests/{requestId}")
    Standing ask(@PathVariable String requestId, Principal caller) {
        var found = requests.find(caller.getName(), requestId).orElseThrow(IntakeApi::none);
        var request = found.request();
        return new Standing(
                request.requestId(),
                request.caseCode(),
                request.state(),
                request.portalState(),
                day(request.dueAt()),
                asked(found.question(), request));
    }

    @PostMapping("/requests/{requestId}/supplement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supplement(
            @PathVariable String requestId, @RequestBody(required = false) byte @Nullable [] body, Principal caller) {
        var text = text(
                "text",
                "Nội dung bổ sung",
                reader.read(present(body), Supplement.class).text());
        if (!requests.supplement(caller.getName(), requestId, text).orElseThrow(IntakeApi::none)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "Yêu cầu không chờ bổ sung");
        }
    }

    @PostMapping("/requests/{requestId}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(
            @PathVariable String requestId, @RequestBody(required = false) byte @Nullable [] body, Principal caller) {
        var reason = text(
                "reason",
                "Lý do rút",
                reader.read(present(body), Withdrawal.class).reason());
        if (!requests.withdraw(caller.getName(), requestId, reason).orElseThrow(IntakeApi::none)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "Yêu cầu đã được gửi cơ quan cấp, không rút được");
        }
    }

    @PostMapping("/requests/{requestId}/consent-withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawConsent(
            @PathVariable String requestId, @RequestBody(required = false) byte @Nullable [] body, Principal caller) {
        var reason = text(
                "reason",
                "Lý do rút sự đồng ý",
                reader.read(present(body), Withdrawal.class).reason());
        if (!requests.withdrawConsent(caller.getName(), requestId, reason).orElseThrow(IntakeApi::none)) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "Yêu cầu đang được gửi cơ quan cấp, hãy gửi lại sau");
        }
    }

    @ExceptionHandler
    ResponseEntity<Map<String, List<FieldError>>> notRight(NotRight e) {
        return answer(HttpStatus.BAD_REQUEST, e.errors());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, List<FieldError>>> otherContent(OtherContent e) {
        return answer(HttpStatus.CONFLICT, List.of(new FieldError("requestId", String.valueOf(e.getMessage()))));
    }

    @ExceptionHandler(ConsentUsed.class)
    ResponseEntity<Map<String, List<FieldError>>> consentUsed() {
        var message = "Mã của sự đồng ý: đã được dùng cho yêu cầu khác";
        return answer(HttpStatus.CONFLICT, List.of(new FieldError("consent.id", message)));
    }

    /** What the diagram's first step refuses: by the state of the ledger, not by the content alone. */
    @ExceptionHandler
    ResponseEntity<Map<String, List<FieldError>>> refused(Refusal e) {
        return answer(HttpStatus.CONFLICT, List.of(new FieldError("", String.valueOf(e.getMessage()))));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, List<FieldError>>> refused(ResponseStatusException e) {
        var message = e.getReason() == null ? "Không thực hiện được" : e.getReason();
        return answer(HttpStatus.valueOf(e.getStatusCode().value()), List.of(new FieldError("", message)));
    }

    private static ResponseEntity<Map<String, List<FieldError>>> answer(HttpStatus status, List<FieldError> errors) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("errors", errors));
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có yêu cầu này");
    }

    private static byte[] present(byte @Nullable [] body) {
        return body == null ? new byte[0] : body;
    }

    private static String text(String field, String label, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new NotRight(List.of(new FieldError(field, label + ": chưa nhập")));
        }
        if (text.length() > LONGEST_TEXT || text.indexOf('\0') >= 0) {
            throw new NotRight(List.of(
                    new FieldError(field, "%s: dài hơn %d ký tự, hoặc có ký tự lạ".formatted(label, LONGEST_TEXT))));
        }
        return text.strip();
    }

    private static @Nullable Asked asked(@Nullable String question, JudicialRequest request) {
        if (request.state() == JudicialState.AWAITING_FEE) {
            return new Asked("FEE", null, request.fee());
        }
        return question == null ? null : new Asked("SUPPLEMENT", question, null);
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : ShownTime.day(at);
    }

    record Accepted(
            String requestId, String caseCode, @Nullable LocalDate dueOn) {}

    /** @param asked what the citizen has to do; null for nothing */
    record Standing(
            String requestId,
            String caseCode,
            JudicialState state,
            int portalState,
            @Nullable LocalDate dueOn,
            @Nullable Asked asked) {}

    /**
     * What the citizen has to do.
     *
     * @param kind {@code FEE} or {@code SUPPLEMENT}
     * @param amount đồng
     */
    record Asked(
            String kind, @Nullable String text, @Nullable Long amount) {}

    record Supplement(@Nullable String text) {}

    record Withdrawal(@Nullable String reason) {}
}
