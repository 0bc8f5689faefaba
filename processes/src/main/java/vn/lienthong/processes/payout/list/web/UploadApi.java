package vn.lienthong.processes.payout.list.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.processes.payout.Period;
import vn.lienthong.processes.payout.list.UploadRefused;
import vn.lienthong.processes.payout.list.Uploads;

/** Takes a list in as the body of a request, straight to the disk. Every refusal is a {@link Problem} for people. */
@RestController
class UploadApi {

    private static final Logger log = LoggerFactory.getLogger(UploadApi.class);

    private final ImportDesk desk;
    private final Uploads uploads;

    UploadApi(ImportDesk desk, Uploads uploads) {
        this.desk = desk;
        this.uploads = uploads;
    }

    @PostMapping(path = "/api/payout/{caseCode}/uploads", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Uploaded upload(
            @PathVariable String caseCode, @RequestParam String name, HttpServletRequest request, Principal user)
            throws IOException {
        var period = desk.period(caseCode, user.getName());
        if (period.state() != Period.State.OPEN) {
            throw new ListClosed();
        }
        if (request.getContentLengthLong() > uploads.largest()) {
            throw uploads.tooLarge();
        }
        return new Uploaded(uploads.keep(period, name, request.getInputStream(), user.getName())
                .id());
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(UploadRefused refusal) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, refusal.words());
    }

    @ExceptionHandler(ListClosed.class)
    ResponseEntity<Problem> closed() {
        return problem(HttpStatus.CONFLICT, "Danh sách của kỳ đã chốt, không nhận thêm người");
    }

    /** The sender is gone, or the disk is full. */
    @ExceptionHandler
    ResponseEntity<Problem> broken(IOException e) {
        log.warn("A list could not be taken in: {}", e.getMessage());
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "Không nhận được tệp, hãy gửi lại");
    }

    private static ResponseEntity<Problem> problem(HttpStatus status, String message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Problem(message));
    }

    record Uploaded(UUID id) {}

    record Problem(String message) {}

    /** The period takes no more files. */
    private static final class ListClosed extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
