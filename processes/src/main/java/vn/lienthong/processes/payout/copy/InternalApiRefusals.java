package vn.lienthong.processes.payout.copy;

import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;

/** How the internal API says no. */
@RestControllerAdvice(annotations = InternalApi.class)
class InternalApiRefusals {

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(ResponseStatusException e) {
        return answer(e.getStatusCode().value(), e.getReason() == null ? "Không thực hiện được" : e.getReason());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> malformed(MalformedCsv e) {
        return answer(400, String.valueOf(e.getMessage()));
    }

    /** A number in the path that is none: there is no such thing. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> noNumber(MethodArgumentTypeMismatchException e) {
        return answer(404, "Không có “%s” này".formatted(e.getName()));
    }

    /** Two wrote the same rows at once; whoever was second reads them again. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> overtaken(ConcurrencyFailureException e) {
        return answer(409, "Dữ liệu vừa được thay đổi ở nơi khác");
    }

    private static ResponseEntity<Map<String, String>> answer(int status, String message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", message));
    }
}
