package vn.lienthong.processes.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.history.mybatis.OutboxMapper;

/** Writes history to the journal and marks it as waiting to be published, in the transaction whose events it holds. */
@Component
class CaseOutbox {

    /** Keeps a message far below Kafka's limit of 1 MB, whatever one transaction does. */
    private static final int EVENTS_PER_MESSAGE = 500;

    private final OutboxMapper rows;
    private final ObjectWriter writer;
    private final ApplicationEventPublisher listeners;

    CaseOutbox(OutboxMapper rows, ObjectMapper json, ApplicationEventPublisher listeners) {
        this.rows = rows;
        writer = json.copy()
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .writerFor(new TypeReference<List<CaseEvent>>() {});
        this.listeners = listeners;
    }

    /**
     * The form of a message is in {@code docs/contracts.md}. Taking the case's next sequence locks its row until commit:
     * events of one case get their numbers, and their places in the outbox, in the order of the commits, without a gap.
     */
    void write(String caseId, List<CaseEvent> events) {
        for (int from = 0; from < events.size(); from += EVENTS_PER_MESSAGE) {
            var part = events.subList(from, Math.min(from + EVENTS_PER_MESSAGE, events.size()));
            rows.insert(
                    caseId,
                    part.size(),
                    "{\"caseId\":\"" + caseId + "\",\"sequence\":",
                    ",\"events\":" + toJson(part) + "}");
        }
    }

    /** Wakes the relay of this node; those of other nodes find the rows by themselves. */
    void announce() {
        listeners.publishEvent(new OutboxFilled());
    }

    private String toJson(List<CaseEvent> events) {
        try {
            return writer.writeValueAsString(events);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A case's events have no JSON form", e);
        }
    }
}
