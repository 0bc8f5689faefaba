package vn.lienthong.processes.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import vn.lienthong.processes.casefile.AttachmentRefused.Reason;

/** Upload from a task's form, download from a case's page. Every refusal is a {@link Problem} for people. */
@RestController
@RequestMapping("/api/cases/attachments")
class AttachmentApi {

    private final Attachments attachments;
    private final FileInspection inspection;
    private final CaseAccess access;
    private final ReadAudit audit;

    AttachmentApi(Attachments attachments, FileInspection inspection, CaseAccess access, ReadAudit audit) {
        this.attachments = attachments;
        this.inspection = inspection;
        this.access = access;
        this.audit = audit;
    }

    @PostMapping
    Uploaded upload(
            @RequestParam MultipartFile file,
            @RequestParam String taskId,
            @RequestParam(defaultValue = "") String field,
            Principal user)
            throws IOException {
        if (!access.mayWorkOn(user.getName(), taskId)) {
            throw new AttachmentRefused(Reason.NOT_ALLOWED, "Bạn không được giao công việc này");
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var attachment = attachments.upload(taskId, field, name, file.getBytes(), user.getName());
        return new Uploaded(attachment.id(), attachment.fileName(), attachment.mediaType(), attachment.sizeBytes());
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> download(@PathVariable UUID id, Principal user) {
        var attachment =
                attachments.find(id).orElseThrow(() -> new AttachmentRefused(Reason.NOT_FOUND, "Không có tệp này"));
        if (!mayRead(user.getName(), attachment)) {
            throw new AttachmentRefused(Reason.NOT_ALLOWED, "Bạn không được đọc hồ sơ này");
        }
        audit.record(user.getName(), attachment.caseId(), "Tệp " + id, "Xử lý hồ sơ");
        var disposition = ContentDisposition.attachment()
                .filename(attachment.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .body(attachments.content(id));
    }

    /** A file that is not linked yet is its task's. */
    private boolean mayRead(String userId, Attachment attachment) {
        var caseId = attachment.caseId();
        return caseId == null ? access.mayWorkOn(userId, attachment.taskId()) : access.mayRead(userId, caseId);
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(AttachmentRefused refusal) {
        var status =
                switch (refusal.reason()) {
                    case INCOMPLETE, EMPTY -> HttpStatus.BAD_REQUEST;
                    case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
                    case NOT_FOUND -> HttpStatus.NOT_FOUND;
                    case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE;
                    case UNSUPPORTED, NOT_WHAT_IT_CLAIMS -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
                };
        return problem(status, "file", String.valueOf(refusal.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> tooLarge(MaxUploadSizeExceededException e) {
        return problem(HttpStatus.PAYLOAD_TOO_LARGE, "file", "Tệp lớn hơn %s".formatted(inspection.shownLargest()));
    }

    @ExceptionHandler({MissingServletRequestPartException.class, MultipartException.class})
    ResponseEntity<Problem> noFile() {
        return problem(HttpStatus.BAD_REQUEST, "file", "Chưa chọn tệp");
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingServletRequestParameterException e) {
        return problem(HttpStatus.BAD_REQUEST, e.getParameterName(), "Thiếu “%s”".formatted(e.getParameterName()));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<Problem> noId() {
        return problem(HttpStatus.NOT_FOUND, "file", "Không có tệp này");
    }

    private static ResponseEntity<Problem> problem(HttpStatus status, String field, String message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Problem(field, message));
    }

    record Uploaded(UUID id, String fileName, String mediaType, int size) {}

    record Problem(String field, String message) {}
}
