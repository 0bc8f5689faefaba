package vn.lienthong.processes.judicial.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.text.Normalizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.result.KeyMissing;
import vn.lienthong.processes.judicial.result.RecordUnreadable;
import vn.lienthong.processes.judicial.result.ResultLook;
import vn.lienthong.processes.judicial.result.ResultLook.NotTheChecker;
import vn.lienthong.processes.judicial.result.ResultRefused;

/**
 * Where the officer who checks a result sees what it says. It is shown in the answer to the form that asks what for: no
 * address leads to it a second time, and no copy of it is kept.
 */
@Controller
@RequestMapping("/judicial/{caseCode}/result")
class ResultPage {

    private static final Logger log = LoggerFactory.getLogger(ResultPage.class);

    private static final int SHORTEST_PURPOSE = 5;
    private static final int LONGEST_PURPOSE = 200;

    private final OpenRequests requests;
    private final ResultLook looks;

    ResultPage(OpenRequests requests, ResultLook looks) {
        this.requests = requests;
        this.looks = looks;
    }

    @GetMapping
    String ask(@PathVariable String caseCode, Principal user, Model view, HttpServletResponse answer) {
        var request = open(caseCode, user, view, answer);
        looks.demandChecker(request, user.getName());
        return "judicial/result";
    }

    @PostMapping
    String show(
            @PathVariable String caseCode,
            @RequestParam(defaultValue = "") String purpose,
            Principal user,
            Model view,
            HttpServletResponse answer) {
        var request = open(caseCode, user, view, answer);
        var why = Normalizer.normalize(purpose.strip(), Normalizer.Form.NFC);
        view.addAttribute("purpose", why);
        if (why.length() < SHORTEST_PURPOSE || why.length() > LONGEST_PURPOSE) {
            answer.setStatus(HttpStatus.BAD_REQUEST.value());
            view.addAttribute(
                    "problem", "Mục đích xem: ghi từ %d đến %d ký tự".formatted(SHORTEST_PURPOSE, LONGEST_PURPOSE));
            return "judicial/result";
        }
        try {
            view.addAttribute("seen", looks.look(request, user.getName(), why));
        } catch (ResultRefused | KeyMissing | RecordUnreadable e) {
            log.warn("The result of case {} could not be shown: {}", caseCode, e.getMessage());
            answer.setStatus(HttpStatus.CONFLICT.value());
            view.addAttribute("problem", e.getMessage());
        }
        return "judicial/result";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String notTheChecker(NotTheChecker e) {
        return "judicial/not-the-checker";
    }

    private JudicialRequest open(String caseCode, Principal user, Model view, HttpServletResponse answer) {
        answer.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var request = requests.open(caseCode, user.getName());
        view.addAttribute("request", request);
        return request;
    }
}
