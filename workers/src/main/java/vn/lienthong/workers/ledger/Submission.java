package vn.lienthong.workers.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What an issuer is told of a request, by the names that {@code POST /v1/requests} has for it: handed on as the ledger wrote it.
 */
public record Submission(@JsonValue ObjectNode content) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Submission {}

    /** Nobody's data in logs. */
    @Override
    public String toString() {
        return "a submission";
    }
}
