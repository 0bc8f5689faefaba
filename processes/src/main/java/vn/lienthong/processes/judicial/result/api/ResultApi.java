package vn.lienthong.processes.judicial.result.api;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.internalapi.ForPrograms;
import vn.lienthong.processes.internalapi.Message;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.result.KeyMissing;
import vn.lienthong.processes.judicial.result.ResultRefused;
import vn.lienthong.processes.judicial.result.Results;

/** Results for the workers that fetch them from the issuer and pass them on to VNeID; see {@code docs/judicial.md}. */
@ForPrograms
@RequestMapping("/internal/judicial/requests/{request}")
class ResultApi {

    private static final String SIGNATURE = "X-Result-Signature";
    private static final int LONGEST_SIGNATURE = 1024;
    private static final int LONGEST_RECEIPT = 64;
    private static final String PURPOSE = "Trả kết quả trên VNeID (DELIVER)";

    private final JudicialRequests requests;
    private final Results results;
    private final ReadAudit audit;

    ResultApi(JudicialRequests requests, Results results, ReadAudit audit) {
        this.requests = requests;
        this.results = results;
        this.audit = audit;
    }

    @PutMapping("/result")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(
            @PathVariable long request,
            @RequestHeader(name = SIGNATURE, required = false) @Nullable String signature,
            InputStream record)
            throws IOException {
        found(request);
        results.take(request, read(record), present(signature, SIGNATURE, LONGEST_SIGNATURE));
    }

    @GetMapping("/result")
    ResponseEntity<byte[]> deliver(@PathVariable long request, Principal user) {
        var found = found(request);
        var result = results.find(request).orElseThrow(() -> refused(HttpStatus.NOT_FOUND, "Chưa có kết quả"));
        if (result.checkedAt() == null) {
            throw refused(HttpStatus.CONFLICT, "Kết quả chưa được cán bộ kiểm tra");
        }
        audit.record(user.getName(), found.caseId(), "Kết quả lý lịch tư pháp của hồ sơ " + found.caseCode(), PURPOSE);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(SIGNATURE, results.signature(request))
                .body(results.inClear(request));
    }

    @PostMapping("/delivery")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delivered(@PathVariable long request, @RequestBody Delivery delivery) {
        found(request);
        results.delivered(request, present(delivery.receipt(), "receipt", LONGEST_RECEIPT));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(ResultRefused e) {
        return Message.of(
                switch (e.kind()) {
                    case MISSING -> HttpStatus.NOT_FOUND;
                    case MALFORMED -> HttpStatus.BAD_REQUEST;
                    case CONFLICT -> HttpStatus.CONFLICT;
                },
                e);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> noKey(KeyMissing e) {
        return Message.of(HttpStatus.SERVICE_UNAVAILABLE, e);
    }

    private JudicialRequest found(long request) {
        return requests.byId(request)
                .orElseThrow(() -> refused(HttpStatus.NOT_FOUND, "Không có yêu cầu số " + request));
    }

    private static byte[] read(InputStream record) throws IOException {
        var bytes = record.readNBytes(Results.LARGEST + 1);
        if (bytes.length > Results.LARGEST) {
            throw refused(HttpStatus.PAYLOAD_TOO_LARGE, "Kết quả lớn hơn 1 MB");
        }
        return bytes;
    }

    private static String present(@Nullable String value, String name, int longest) {
        if (value == null || value.isBlank()) {
            throw refused(HttpStatus.BAD_REQUEST, "Thiếu “%s”".formatted(name));
        }
        if (value.length() > longest) {
            throw refused(HttpStatus.BAD_REQUEST, "“%s” dài hơn %d ký tự".formatted(name, longest));
        }
        return value.strip();
    }

    private static ResponseStatusException refused(HttpStatus status, String message) {
        return new ResponseStatusException(status, message);
    }

    record Delivery(@Nullable String receipt) {}
}
