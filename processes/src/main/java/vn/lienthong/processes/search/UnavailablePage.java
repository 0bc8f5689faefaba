package vn.lienthong.processes.search;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What people see while the index does not answer. */
@ControllerAdvice
class UnavailablePage {

    private static final Logger log = LoggerFactory.getLogger(UnavailablePage.class);

    @ExceptionHandler
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String show(SearchUnavailable e) {
        log.warn("The search index does not answer: {}", e.getMessage());
        return "search/unavailable";
    }
}
