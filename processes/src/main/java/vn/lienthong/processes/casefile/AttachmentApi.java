package vn.lienthong.processes.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Upload from a task's form, download from a case's page. */
@RestController
@RequestMapping("/api/cases/attachments")
class AttachmentApi {

    private final Attachments attachments;
    private final CaseAccess access;
    private final ReadAudit audit;

    AttachmentApi(Attachments attachments, CaseAccess access, ReadAudit audit) {
        this.attachments = attachments;
        this.access = access;
        this.audit = audit;
    }

    @PostMapping
    Uploaded upload(
            @RequestParam MultipartFile file, @RequestParam String taskId, @RequestParam String field, Principal user)
            throws IOException {
        if (!access.mayWorkOn(taskId)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var attachment = attachments.upload(taskId, field, name, file.getBytes(), user.getName());
        return new Uploaded(attachment.id(), attachment.fileName(), attachment.mediaType(), attachment.sizeBytes());
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> download(@PathVariable UUID id, Principal user) {
        var attachment = attachments.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var caseId = attachment.caseId();
        if (caseId == null ? !access.mayWorkOn(attachment.taskId()) : !access.mayRead(user.getName(), caseId)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        audit.record(user.getName(), caseId, "Tệp " + id, "Xử lý hồ sơ");
        var disposition = ContentDisposition.attachment()
                .filename(attachment.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .body(attachments.content(id));
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(AttachmentRefused refusal) {
        var status =
                switch (refusal.reason()) {
                    case EMPTY -> HttpStatus.BAD_REQUEST;
                    case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE;
                    case UNSUPPORTED, NOT_WHAT_IT_CLAIMS -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
                };
        return ResponseEntity.status(status).body(new Problem("file", String.valueOf(refusal.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<Problem> tooLarge(MaxUploadSizeExceededException e) {
        var message = "Tệp lớn hơn %d MB".formatted(FileInspection.LARGEST.toMegabytes());
        return ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE).body(new Problem("file", message));
    }

    record Uploaded(UUID id, String fileName, String mediaType, int size) {}

    record Problem(String field, String message) {}
}
