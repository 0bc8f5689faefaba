package vn.lienthong.workers.indexing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import vn.lienthong.workers.indexing.Refusal.Kind;

/**
 * Brings case events into the index. It may die at any point: offsets are committed after a batch is written, so what
 * was under way comes again, and writing it again changes nothing. Where messages of a case are missing in between, they
 * are fetched from the journal: after a rebuild the index may be a moment behind what was read here before. One batch is
 * written to one generation, also when another is put in its place meanwhile.
 */
@Component
class Indexer {

    private static final Logger log = LoggerFactory.getLogger(Indexer.class);

    private final Generations generations;
    private final CaseIndex index;
    private final RecentCases recent;
    private final Refusals refusals;
    private final ObjectProvider<Journal> journal;
    private final MessageReader reader;
    private final Refreshing refreshing;

    Indexer(
            Generations generations,
            CaseIndex index,
            RecentCases recent,
            Refusals refusals,
            ObjectProvider<Journal> journal,
            MessageReader reader,
            Refreshing refreshing) {
        this.generations = generations;
        this.index = index;
        this.recent = recent;
        this.refusals = refusals;
        this.journal = journal;
        this.reader = reader;
        this.refreshing = refreshing;
    }

    @KafkaListener(
            topics = "${lienthong.indexing.topic}",
            concurrency = "${lienthong.indexing.concurrency}",
            properties = {
                "value.deserializer=org.apache.kafka.common.serialization.ByteArrayDeserializer",
                // One batch for all that happens within a moment: nobody sees it sooner, as searches see it after a
                // refresh.
                "fetch.min.bytes=65536",
                "fetch.max.wait.ms=100"
            })
    void index(List<ConsumerRecord<String, byte[]>> records) {
        try {
            write(records);
        } catch (RuntimeException e) {
            log.warn("{} messages could not be indexed, trying again: {}", records.size(), e.toString());
            throw e;
        }
    }

    private void write(List<ConsumerRecord<String, byte[]>> records) {
        var generation = generations.live();
        var refused = new ArrayList<Refusal>();
        var messages = read(records, refused);
        var writer = new CaseWriter(index, generation);
        var folds = folds(generation, messages);
        write(messages, folds, writer);
        writer.flush();
        refreshing.written(generation, lateness(records));
        refused.addAll(writer.refusals());
        if (refused.isEmpty()) {
            recent.keep(
                    generation, folds.values().stream().map(CaseFold::document).toList());
        } else {
            refused.forEach(each -> log.error(
                    "{} {} of case {} was refused: {}", each.kind(), each.document(), each.caseId(), each.reason()));
            refusals.keep(refused);
        }
    }

    private static Duration lateness(List<ConsumerRecord<String, byte[]>> records) {
        long newest =
                records.stream().mapToLong(ConsumerRecord::timestamp).max().orElse(0);
        return Duration.ofMillis(System.currentTimeMillis() - newest);
    }

    private List<CaseMessage> read(List<ConsumerRecord<String, byte[]>> records, List<Refusal> refused) {
        var messages = new ArrayList<CaseMessage>(records.size());
        for (var each : records) {
            try {
                messages.add(reader.one(content(each)));
            } catch (IllegalArgumentException e) {
                var place = "%s-%d-%d".formatted(each.topic(), each.partition(), each.offset());
                refused.add(new Refusal(
                        Kind.MESSAGE,
                        String.valueOf(each.key()),
                        place,
                        new String(content(each), StandardCharsets.UTF_8),
                        String.valueOf(e.getMessage())));
            }
        }
        return messages;
    }

    /** Empty for a record without a value, which the contract does not know. */
    private static byte[] content(ConsumerRecord<String, byte[]> each) {
        return each.value() == null ? new byte[0] : each.value();
    }

    private Map<String, CaseFold> folds(Generation generation, List<CaseMessage> messages) {
        var caseIds = new TreeSet<>(messages.stream().map(CaseMessage::caseId).toList());
        var documents = recent.take(generation, caseIds);
        caseIds.removeAll(documents.keySet());
        if (!caseIds.isEmpty()) {
            documents.putAll(index.read(generation, caseIds));
        }
        var folds = new HashMap<String, CaseFold>();
        documents.forEach((id, document) -> folds.put(id, new CaseFold(document)));
        return folds;
    }

    private void write(List<CaseMessage> messages, Map<String, CaseFold> folds, CaseWriter writer) {
        var behind = new LinkedHashSet<CaseFold>();
        for (var message : messages) {
            var fold = folds.computeIfAbsent(message.caseId(), id -> new CaseFold(CaseDocument.of(id)));
            if (!writer.add(fold, message) && message.sequence() > fold.document().sequence) {
                behind.add(fold);
            }
        }
        journal.ifAvailable(source -> {
            var healing = new Healing(source);
            behind.forEach(fold -> healing.bringUp(fold, writer));
        });
    }
}
