package vn.lienthong.workers.indexing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * What one transaction did to one case, as it came: see {@code docs/contracts.md}.
 *
 * @param sequence number of the message within its case, from 1
 */
record CaseMessage(String caseId, long sequence, List<ObjectNode> events) {

    /** @throws IllegalArgumentException when it has not the form that the contract gives it */
    static CaseMessage of(JsonNode json) {
        var caseId = json.path("caseId").asText();
        var sequence = json.path("sequence").asLong();
        if (caseId.isEmpty() || sequence < 1 || !json.path("events").isArray()) {
            throw new IllegalArgumentException("Not a case message: caseId, sequence or events are missing");
        }
        var events = new ArrayList<ObjectNode>();
        for (var event : json.path("events")) {
            if (!(event instanceof ObjectNode object) || !object.hasNonNull("type") || !isTime(object.path("at"))) {
                throw new IllegalArgumentException("Not a case event: type or at is missing");
            }
            events.add(object);
        }
        return new CaseMessage(caseId, sequence, events);
    }

    private static boolean isTime(JsonNode at) {
        try {
            return at.isTextual() && !Instant.parse(at.asText()).isBefore(Instant.EPOCH);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
