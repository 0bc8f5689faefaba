package vn.lienthong.processes.judicial.intake;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.engine.OwnTransaction;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.ending.ConsentWithdrawals;
import vn.lienthong.processes.judicial.ending.Withdrawals;
import vn.lienthong.processes.judicial.news.Supplements;

/** A caller's own requests; there are no others for it. */
@Component
class OwnRequests {

    private final JudicialRequests requests;
    private final Supplements supplements;
    private final Withdrawals withdrawals;
    private final ConsentWithdrawals consents;
    private final ReadAudit audit;
    private final OwnTransaction transaction;

    OwnRequests(
            JudicialRequests requests,
            Supplements supplements,
            Withdrawals withdrawals,
            ConsentWithdrawals consents,
            ReadAudit audit,
            OwnTransaction transaction) {
        this.requests = requests;
        this.supplements = supplements;
        this.withdrawals = withdrawals;
        this.consents = consents;
        this.audit = audit;
        this.transaction = transaction;
    }

    Optional<Found> find(String caller, String requestId) {
        var found = requests.byRequestId(caller, requestId);
        found.ifPresent(request -> audit.record(
                caller, request.caseId(), "Trạng thái của hồ sơ " + request.caseCode(), "Trả lời nơi gửi yêu cầu"));
        return found.map(
                request -> new Found(request, supplements.question(request.id()).orElse(null)));
    }

    /** Whether it was waited for; empty where there is no such request. */
    Optional<Boolean> supplement(String caller, String requestId, String text) {
        return change(caller, requestId, request -> supplements.give(request, text, caller));
    }

    /** Whether it could still be withdrawn; empty where there is no such request. */
    Optional<Boolean> withdraw(String caller, String requestId, String reason) {
        return change(caller, requestId, request -> withdrawals.withdraw(request, reason, caller));
    }

    /** Whether it could be; empty where there is no such request. */
    Optional<Boolean> withdrawConsent(String caller, String requestId, String reason) {
        return change(caller, requestId, request -> consents.withdraw(request, reason, caller));
    }

    private Optional<Boolean> change(String caller, String requestId, Predicate<JudicialRequest> change) {
        return requests.byRequestId(caller, requestId)
                .map(request -> transaction.of(() -> change.test(requests.lock(request.id()))));
    }

    /** @param question what the citizen is asked for; null for nothing */
    record Found(JudicialRequest request, @Nullable String question) {}
}
