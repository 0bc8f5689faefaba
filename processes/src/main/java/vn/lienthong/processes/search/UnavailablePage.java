package vn.lienthong.processes.search;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What people see while the index does not answer. */
@ControllerAdvice
class UnavailablePage {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String show(SearchUnavailable e) {
        return "search/unavailable";
    }
}
