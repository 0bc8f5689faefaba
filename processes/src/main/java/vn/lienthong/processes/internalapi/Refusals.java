package vn.lienthong.processes.internalapi;

import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;

/** How the internal API says no. */
@RestControllerAdvice(annotations = ForPrograms.class)
class Refusals {

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(ResponseStatusException e) {
        return Message.of(e.getStatusCode(), e.getReason() == null ? "Không thực hiện được" : e.getReason());
    }

    /** A number in the path that is none: there is no such thing. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> noNumber(MethodArgumentTypeMismatchException e) {
        return Message.of(HttpStatus.NOT_FOUND, "Không có “%s” này".formatted(e.getName()));
    }

    /** Nothing of the body is repeated: neither here nor, as Spring does it by itself, in the log. */
    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Map<String, String>> unreadable() {
        return Message.of(HttpStatus.BAD_REQUEST, "Nội dung gửi lên không phải là JSON hợp lệ");
    }

    /** Two wrote the same rows at once; whoever was second reads them again. */
    @ExceptionHandler(ConcurrencyFailureException.class)
    ResponseEntity<Map<String, String>> overtaken() {
        return Message.of(HttpStatus.CONFLICT, "Dữ liệu vừa được thay đổi ở nơi khác");
    }
}
