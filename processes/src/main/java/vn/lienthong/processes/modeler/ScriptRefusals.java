package vn.lienthong.processes.modeler;

import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.lienthong.processes.internalapi.Message;

/** How controllers for scripts say no: before {@link PageRefusals}, whom all controllers concern. */
@RestControllerAdvice(annotations = ForScripts.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ScriptRefusals {

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Refused refused) {
        return Message.of(refused.status(), refused.words());
    }

    /** A number in the address that is none: there is no such thing. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> noNumber(MethodArgumentTypeMismatchException e) {
        return Message.of(HttpStatus.NOT_FOUND, "Không có “%s” này".formatted(e.getName()));
    }

    /** Nothing of the body is repeated, neither here nor in the log. */
    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Map<String, String>> unreadable() {
        return Message.of(HttpStatus.BAD_REQUEST, "Nội dung gửi lên không phải là JSON hợp lệ");
    }

    @ExceptionHandler(ConcurrencyFailureException.class)
    ResponseEntity<Map<String, String>> overtaken() {
        return Message.of(HttpStatus.CONFLICT, "Dữ liệu vừa được thay đổi ở nơi khác, hãy thử lại");
    }
}
