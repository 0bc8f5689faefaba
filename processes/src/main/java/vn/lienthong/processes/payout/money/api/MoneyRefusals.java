package vn.lienthong.processes.payout.money.api;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.lienthong.processes.payout.money.NoSuchOrder;
import vn.lienthong.processes.payout.money.NotInThisState;
import vn.lienthong.processes.payout.money.OrderFiles;
import vn.lienthong.processes.payout.money.StrangeAttempt;
import vn.lienthong.processes.payout.money.TwoBookingsOneNumber;

/** How the API of the money says no. */
@RestControllerAdvice(assignableTypes = {OrderApi.class, PeriodApi.class})
class MoneyRefusals {

    @ExceptionHandler
    ResponseEntity<Map<String, String>> noSuchOrder(NoSuchOrder e) {
        return answer(HttpStatus.NOT_FOUND, String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> notInThisState(NotInThisState e) {
        return answer(HttpStatus.CONFLICT, String.valueOf(e.getMessage()));
    }

    @ExceptionHandler({StrangeAttempt.class, TwoBookingsOneNumber.class})
    ResponseEntity<Map<String, String>> wrong(RuntimeException e) {
        return answer(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> tooLarge(OrderFiles.TooLarge e) {
        return answer(HttpStatus.PAYLOAD_TOO_LARGE, String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> unreadable(HttpMessageNotReadableException e) {
        return answer(HttpStatus.BAD_REQUEST, "Nội dung gửi lên không phải là JSON hợp lệ");
    }

    private static ResponseEntity<Map<String, String>> answer(HttpStatus status, String message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", message));
    }
}
