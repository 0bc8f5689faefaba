package vn.lienthong.processes.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    private final ObjectMapper json;
    private final ApplicationEventPublisher listeners;

    CaseOutbox(OutboxMapper rows, ObjectMapper json, ApplicationEventPublisher listeners) {
        this.rows = rows;
        this.json = json.copy().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        this.listeners = listeners;
    }

    /**
     * Taking the case's next sequence locks its row until commit: events of one case get their numbers, and their
     * places in the outbox, in the order of the commits, without a gap.
     */
    void write(String caseId, List<CaseEvent> events) {
        for (int from = 0; from < events.size(); from += EVENTS_PER_MESSAGE) {
            var part = events.subList(from, Math.min(from + EVENTS_PER_MESSAGE, events.size()));
            long sequence = rows.nextSequence(caseId, part.size());
            rows.insert(caseId, sequence, part.size(), toJson(new CaseMessage(caseId, sequence, part)));
        }
    }

    /** Wakes the relay of this node; those of other nodes find the rows by themselves. */
    void announce() {
        listeners.publishEvent(new OutboxFilled());
    }

    private String toJson(CaseMessage message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Case events of " + message.caseId() + " have no JSON form", e);
        }
    }
}
