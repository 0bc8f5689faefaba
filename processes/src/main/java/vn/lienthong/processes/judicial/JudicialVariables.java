package vn.lienthong.processes.judicial;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** The typed variables of a request's case; see {@code docs/judicial.md}. */
public record JudicialVariables(VariableScope scope) {

    public static final String REQUEST = "request";

    private static final String DESPITE = "despite";

    /** @throws IllegalStateException before the request is in the ledger */
    public long request() {
        if (scope.getVariable(REQUEST) instanceof Number request) {
            return request.longValue();
        }
        throw new IllegalStateException("There is no variable " + REQUEST);
    }

    public void opened(JudicialRequest request) {
        scope.setVariable(REQUEST, request.id());
        scope.setVariable("issuer", request.issuer());
        scope.setVariable("formType", request.formType().name());
        scope.setVariable("payment", request.payment().name());
        scope.setVariable("paper", request.paper());
        scope.setVariable("closed", false);
    }

    /** What the rules have decided: {@code REFUSE}, {@code NORMAL}, {@code LONG} or {@code URGENT}. */
    public String rule() {
        return required("rule");
    }

    /** Code of the reason that the rules refuse for. */
    public String refusal() {
        return required("refusal");
    }

    /** Why, as an officer wrote it. */
    @Nullable
    public String reason() {
        return text("reason");
    }

    /** Why a result is the right person's although the comparison says otherwise; null where nobody says so. */
    @Nullable
    public String despite() {
        return text(DESPITE);
    }

    /** What was said of one result says nothing of the next. */
    public void forgetDespite() {
        scope.removeVariable(DESPITE);
    }

    /** @param dong 0 for whoever need not pay */
    public void fee(long dong) {
        scope.setVariable("fee", dong);
    }

    /** Number of the receipt of a fee that was paid at the counter. */
    @Nullable
    public String receipt() {
        return text("receipt");
    }

    /** Number of the receipt for a fee that was given back at the counter. */
    @Nullable
    public String refundReceipt() {
        return text("refundReceipt");
    }

    /** @param type of the issuer's news that was just applied; {@code NONE} while there is none */
    public void news(String type) {
        scope.setVariable("news", type);
    }

    /** State that a caller is to be told of. */
    public JudicialState notice() {
        return JudicialState.valueOf(required("notice"));
    }

    public void closed() {
        scope.setVariable("closed", true);
    }

    private String required(String name) {
        var text = text(name);
        if (text == null) {
            throw new IllegalStateException("There is no variable " + name);
        }
        return text;
    }

    private @Nullable String text(String name) {
        return scope.getVariable(name) instanceof String text && !text.isBlank() ? text.strip() : null;
    }
}
