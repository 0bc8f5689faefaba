package vn.lienthong.processes.payout.copy;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.lienthong.processes.internalapi.Message;

/** How the ledger's internal API says no to rows that can't be read. */
@RestControllerAdvice(annotations = InternalApi.class)
class InternalApiRefusals {

    @ExceptionHandler
    ResponseEntity<Map<String, String>> malformed(MalformedCsv e) {
        return Message.of(HttpStatus.BAD_REQUEST, e);
    }
}
