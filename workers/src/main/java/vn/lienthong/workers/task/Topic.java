package vn.lienthong.workers.task;

import java.util.Arrays;
import java.util.List;

/** The external tasks that diagrams may have, and the variables that each reads. */
public enum Topic {
    POPULATION_MATCH("population-match", Load.MANY_PEOPLE, "period", "commune", "chunk"),
    ACCOUNT_VERIFY("account-verify", Load.MANY_PEOPLE, "period", "commune", "chunk"),
    PAYMENT_SEND("payment-send", Load.MANY_PEOPLE, "order"),
    PAYMENT_STATUS("payment-status", Load.MANY_PEOPLE, "order"),
    PAYMENT_RECONCILE("payment-reconcile", Load.MANY_PEOPLE, "order"),
    PAYMENT_STATEMENT("payment-statement", Load.MANY_PEOPLE, "period", "channel"),
    WELFARE_PUBLISH("welfare-publish", Load.MANY_PEOPLE, "period", "commune", "chunk", "programme", "month"),
    VNEID_PUBLISH("vneid-publish", Load.MANY_PEOPLE, "period", "commune", "chunk", "programme", "month"),
    PERSON_IDENTIFY("person-identify", Load.ONE_PERSON, "request"),
    FEE_BILL("fee-bill", Load.ONE_PERSON, "request"),
    FEE_STATUS("fee-status", Load.ONE_PERSON, "request"),
    FEE_CANCEL("fee-cancel", Load.ONE_PERSON, "request"),
    JUDICIAL_SUBMIT("judicial-submit", Load.ONE_PERSON, "request", "issuer"),
    JUDICIAL_STATUS("judicial-status", Load.ONE_PERSON, "request", "issuer"),
    JUDICIAL_SUPPLEMENT("judicial-supplement", Load.ONE_PERSON, "request", "issuer"),
    JUDICIAL_CANCEL("judicial-cancel", Load.ONE_PERSON, "request", "issuer"),
    JUDICIAL_RESULT("judicial-result", Load.ONE_PERSON, "request", "issuer"),
    VNEID_RESULT("vneid-result", Load.ONE_PERSON, "request"),
    VNEID_STATUS("vneid-status", Load.ONE_PERSON, "request");

    private final String code;
    private final Load load;
    private final List<String> variables;

    Topic(String code, Load load, String... variables) {
        this.code = code;
        this.load = load;
        this.variables = List.of(variables);
    }

    /** As in the diagram. */
    public String code() {
        return code;
    }

    Load load() {
        return load;
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

    /** How much a task takes: rows and files of many people are in memory a part at a time, one person is hardly anything. */
    enum Load {
        MANY_PEOPLE,
        ONE_PERSON
    }
}
