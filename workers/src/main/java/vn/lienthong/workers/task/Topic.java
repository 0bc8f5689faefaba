package vn.lienthong.workers.task;

import java.util.Arrays;
import java.util.List;

/** The external tasks that diagrams may have, and the variables that each reads. */
public enum Topic {
    POPULATION_MATCH("population-match", "period", "commune", "chunk"),
    ACCOUNT_VERIFY("account-verify", "period", "commune", "chunk"),
    PAYMENT_SEND("payment-send", "order"),
    PAYMENT_STATUS("payment-status", "order"),
    PAYMENT_RECONCILE("payment-reconcile", "order"),
    PAYMENT_STATEMENT("payment-statement", "period", "channel"),
    WELFARE_PUBLISH("welfare-publish", "period", "commune", "chunk", "programme", "month"),
    VNEID_PUBLISH("vneid-publish", "period", "commune", "chunk", "programme", "month");

    private final String code;
    private final List<String> variables;

    Topic(String code, String... variables) {
        this.code = code;
        this.variables = List.of(variables);
    }

    /** As in the diagram. */
    public String code() {
        return code;
    }

    /** What it reads besides {@link Task#CASE_CODE}; nothing else is fetched. */
    public List<String> variables() {
        return variables;
    }

    /** @throws IllegalArgumentException for a topic that nobody here handles */
    public static Topic of(String code) {
        return Arrays.stream(values())
                .filter(topic -> topic.code.equals(code))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no such topic: " + code));
    }
}
