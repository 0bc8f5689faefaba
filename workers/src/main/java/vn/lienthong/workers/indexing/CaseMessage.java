package vn.lienthong.workers.indexing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What one transaction did to one case, as it came: see {@code docs/contracts.md}.
 *
 * @param sequence number of the message within its case, from 1
 */
record CaseMessage(String caseId, long sequence, List<Event> events) {

    /** @throws IllegalArgumentException when it has not the form that the contract gives it */
    static CaseMessage of(JsonNode json) {
        var caseId = json.path("caseId").asText();
        var sequence = json.path("sequence").asLong();
        if (caseId.isEmpty() || sequence < 1 || !json.path("events").isArray()) {
            throw new IllegalArgumentException("Not a case message: caseId, sequence or events are missing");
        }
        var events = new ArrayList<Event>();
        json.path("events").forEach(event -> events.add(Event.of(event)));
        return new CaseMessage(caseId, sequence, events);
    }
}
