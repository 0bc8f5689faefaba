package vn.lienthong.workers.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.elasticsearch.client.RestClient;
import org.springframework.stereotype.Component;
import vn.lienthong.workers.indexing.Refusal.Kind;

/**
 * Reads and writes documents of a generation. A case and its tasks are written under the number of the message that they
 * stand at: never over a later one, so that whoever writes may come late, or twice. Each method returns what was refused.
 */
@Component
class CaseIndex {

    private static final int AT_ONCE = 2_000;

    private final ElasticsearchClient elasticsearch;
    private final RestClient lines;
    private final ObjectMapper json;

    CaseIndex(ElasticsearchClient elasticsearch, RestClient lines, ObjectMapper json) {
        this.elasticsearch = elasticsearch;
        this.lines = lines;
        this.json = json;
    }

    /** The documents of these cases, as they are now; a case that has none gets an empty one. */
    Map<String, CaseDocument> read(Generation generation, Collection<String> caseIds) {
        return Elastic.call(() -> {
            var documents = new HashMap<String, CaseDocument>();
            var found = elasticsearch.mget(
                    get -> get.index(generation.index(IndexAlias.CASES)).ids(List.copyOf(caseIds)), CaseDocument.class);
            for (var item : found.docs()) {
                var id = item.result().id();
                var document = item.result().source();
                documents.put(id, document == null ? CaseDocument.of(id) : document);
            }
            return documents;
        });
    }

    /**
     * Writes events by their ids, over what is there, as an event has the same id and content each time; and tasks. Both
     * come before their cases, and all of them come again when something went wrong on the way.
     */
    List<Refusal> writeEventsAndTasks(
            Generation generation, Collection<EventDocument> events, Collection<TaskDocument> tasks) {
        var eventIndex = generation.index(IndexAlias.EVENTS);
        var taskIndex = generation.index(IndexAlias.TASKS);
        var adding = Stream.<Consumer<Bulk>>concat(
                events.stream().map(event -> bulk -> add(bulk, eventIndex, event)),
                tasks.stream().map(task -> bulk -> add(bulk, taskIndex, task)));
        return write(adding, events.size() + tasks.size());
    }

    List<Refusal> writeCases(Generation generation, Collection<CaseDocument> cases) {
        var index = generation.index(IndexAlias.CASES);
        return write(cases.stream().map(document -> bulk -> add(bulk, index, document)), cases.size());
    }

    private static void add(Bulk bulk, String index, EventDocument event) {
        bulk.add(
                index,
                event.id(),
                event::writeTo,
                reason -> new Refusal(
                        Kind.EVENT, event.message().caseId(), event.id(), String.valueOf(event.source()), reason));
    }

    private static void add(Bulk bulk, String index, TaskDocument task) {
        bulk.add(
                index,
                task.taskId(),
                task.sequence(),
                task,
                reason -> new Refusal(Kind.TASK, task.caseId(), task.taskId(), "", reason));
    }

    private static void add(Bulk bulk, String index, CaseDocument document) {
        bulk.add(
                index,
                document.caseId,
                document.sequence,
                document,
                reason -> new Refusal(Kind.CASE, document.caseId, document.caseId, "", reason));
    }

    private List<Refusal> write(Stream<Consumer<Bulk>> documents, int count) {
        var refusals = new ArrayList<Refusal>();
        var bulk = new Bulk(json, Math.min(AT_ONCE, count));
        for (var add : (Iterable<Consumer<Bulk>>) documents::iterator) {
            add.accept(bulk);
            if (bulk.size() == AT_ONCE) {
                refusals.addAll(bulk.send(lines));
                bulk = new Bulk(json, AT_ONCE);
            }
        }
        refusals.addAll(bulk.send(lines));
        return refusals;
    }
}
