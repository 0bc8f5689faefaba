package vn.lienthong.processes.judicial.ending.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.text.Normalizer;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.engine.OwnTransaction;
import vn.lienthong.processes.judicial.JudicialAccess;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.ending.ConsentWithdrawals;
import vn.lienthong.processes.judicial.ending.Withdrawals;

/** Takes a request, or a consent, back for a citizen who says so at the issuer's desk; the forms are on the request's own page. */
@Controller
class WithdrawalPage {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 2_000;
    private static final String TOO_LATE = "Yêu cầu đã được gửi cơ quan cấp hoặc đã kết thúc, không rút được";
    private static final String JUST_NOW = "Yêu cầu đang được gửi cơ quan cấp: hãy thử lại sau ít phút";
    private static final String NO_REASON =
            "Lý do rút: ghi từ %d đến %d ký tự".formatted(SHORTEST_REASON, LONGEST_REASON);

    private final JudicialRequests requests;
    private final JudicialAccess access;
    private final Withdrawals withdrawals;
    private final ConsentWithdrawals consents;
    private final OwnTransaction transaction;

    WithdrawalPage(
            JudicialRequests requests,
            JudicialAccess access,
            Withdrawals withdrawals,
            ConsentWithdrawals consents,
            OwnTransaction transaction) {
        this.requests = requests;
        this.access = access;
        this.withdrawals = withdrawals;
        this.consents = consents;
        this.transaction = transaction;
    }

    @PostMapping("/judicial/{caseCode}/withdrawal")
    String withdraw(
            @PathVariable String caseCode,
            @RequestParam(defaultValue = "") String reason,
            Principal user,
            Model view,
            HttpServletResponse answer) {
        var request = open(caseCode, user.getName());
        return refusal(request, reason, user, withdrawals::withdraw, TOO_LATE)
                .map(refusal -> refused(request, refusal, view, answer))
                .orElse("redirect:/judicial/{caseCode}?withdrawn");
    }

    @PostMapping("/judicial/{caseCode}/consent-withdrawal")
    String withdrawConsent(
            @PathVariable String caseCode,
            @RequestParam(defaultValue = "") String reason,
            Principal user,
            Model view,
            HttpServletResponse answer) {
        var request = open(caseCode, user.getName());
        return refusal(request, reason, user, consents::withdraw, JUST_NOW)
                .map(refusal -> refused(request, refusal, view, answer))
                .orElse("redirect:/judicial/{caseCode}?unconsented");
    }

    /**
     * Does it, unless it is refused.
     *
     * @param conflict what is said where it could not be done any more, or not yet
     */
    private Optional<Refusal> refusal(
            JudicialRequest request, String reason, Principal user, Change change, String conflict) {
        var why = Normalizer.normalize(reason.strip(), Normalizer.Form.NFC);
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON || why.indexOf('\0') >= 0) {
            return Optional.of(new Refusal(HttpStatus.BAD_REQUEST, NO_REASON));
        }
        return transaction.of(() -> change.make(requests.lock(request.id()), why, user.getName()))
                ? Optional.empty()
                : Optional.of(new Refusal(HttpStatus.CONFLICT, conflict));
    }

    /** Whoever may only read it, is told so; for everybody else there is none. */
    private JudicialRequest open(String caseCode, String userId) {
        var request = requests.byCaseCode(caseCode)
                .filter(each -> access.mayRead(userId, each))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!access.maySeePerson(userId, request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return request;
    }

    private static String refused(JudicialRequest request, Refusal refusal, Model view, HttpServletResponse answer) {
        answer.setStatus(refusal.status().value());
        view.addAttribute("request", request);
        view.addAttribute("problem", refusal.problem());
        return "judicial/not-withdrawn";
    }

    private record Refusal(HttpStatus status, String problem) {}

    private interface Change {
        /** Whether it could be made to the request, which is locked. */
        boolean make(JudicialRequest request, String reason, String by);
    }
}
