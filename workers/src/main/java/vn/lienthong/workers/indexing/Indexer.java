package vn.lienthong.workers.indexing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import vn.lienthong.workers.indexing.CaseIndex.Versioned;
import vn.lienthong.workers.messaging.RefusedMessages;

/**
 * Brings case events into the index. It may die at any point: offsets are committed after a batch is written, so what
 * was under way comes again. Events are written first, each under an id of its own, so writing them again changes
 * nothing; a case is written only after all its events, and only over the version that was read, so its sequence never
 * runs ahead of the events and two indexers that hold the same partition for a moment do not undo each other.
 */
@Component
class Indexer {

    private static final Logger log = LoggerFactory.getLogger(Indexer.class);

    private final CaseIndex index;
    private final RefusedMessages refused;
    private final IndexingSettings settings;
    private final ObjectMapper json;
    private boolean indicesExist;

    Indexer(CaseIndex index, RefusedMessages refused, IndexingSettings settings, ObjectMapper json) {
        this.index = index;
        this.refused = refused;
        this.settings = settings;
        this.json = json;
    }

    @KafkaListener(topics = "${lienthong.indexing.topic}", concurrency = "${lienthong.indexing.concurrency}")
    void index(List<ConsumerRecord<String, String>> records) {
        try {
            write(records);
        } catch (RuntimeException e) {
            log.warn("{} messages could not be indexed, trying again: {}", records.size(), e.toString());
            throw e;
        }
    }

    private void write(List<ConsumerRecord<String, String>> records) {
        if (!indicesExist) {
            index.create();
            indicesExist = true;
        }
        var messages = read(records);
        writeEvents(messages);
        writeCases(messages);
    }

    private List<CaseMessage> read(List<ConsumerRecord<String, String>> records) {
        var messages = new ArrayList<CaseMessage>(records.size());
        for (var each : records) {
            try {
                messages.add(CaseMessage.of(json.readTree(each.value())));
            } catch (JsonProcessingException | IllegalArgumentException e) {
                refuse(each.key(), each.value(), String.valueOf(e.getMessage()));
            }
        }
        return messages;
    }

    private void writeEvents(List<CaseMessage> messages) {
        var events = new LinkedHashMap<String, ObjectNode>();
        for (var message : messages) {
            int position = 0;
            for (var event : message.events()) {
                var document = event.deepCopy();
                document.put("caseId", message.caseId());
                document.put("sequence", message.sequence());
                document.put("position", position);
                events.put(message.caseId() + "-" + message.sequence() + "-" + position, document);
                position++;
            }
        }
        index.writeEvents(events)
                .forEach((id, reason) -> refuse(caseId(events, id), String.valueOf(events.get(id)), reason));
    }

    private void refuse(String caseId, String event, String reason) {
        log.error("An event of case {} was refused and is kept in {}: {}", caseId, settings.refusedTopic(), reason);
        refused.keep(settings.refusedTopic(), caseId, event, reason);
    }

    private static String caseId(Map<String, ObjectNode> events, String id) {
        var event = events.get(id);
        return event == null ? id : event.path("caseId").asText();
    }

    private void writeCases(List<CaseMessage> messages) {
        var caseIds = new TreeSet<>(messages.stream().map(CaseMessage::caseId).toList());
        if (caseIds.isEmpty()) {
            return;
        }
        Map<String, Versioned> cases = index.read(caseIds);
        var changed = new LinkedHashMap<String, Versioned>();
        for (var message : messages) {
            var versioned = cases.get(message.caseId());
            if (versioned != null && CaseFold.add(versioned.document(), message)) {
                changed.put(message.caseId(), versioned);
            }
        }
        index.writeCases(changed.values());
    }
}
