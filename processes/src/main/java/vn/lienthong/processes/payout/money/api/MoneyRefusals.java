package vn.lienthong.processes.payout.money.api;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.lienthong.processes.internalapi.Message;
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
        return Message.of(HttpStatus.NOT_FOUND, e);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> notInThisState(NotInThisState e) {
        return Message.of(HttpStatus.CONFLICT, e);
    }

    @ExceptionHandler({StrangeAttempt.class, TwoBookingsOneNumber.class})
    ResponseEntity<Map<String, String>> wrong(RuntimeException e) {
        return Message.of(HttpStatus.BAD_REQUEST, e);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> tooLarge(OrderFiles.TooLarge e) {
        return Message.of(HttpStatus.PAYLOAD_TOO_LARGE, e);
    }
}
