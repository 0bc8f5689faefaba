package vn.lienthong.workers.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    CaseIndex(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
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
            Generation generation, Map<String, ObjectNode> events, Collection<TaskDocument> tasks) {
        var entries = new ArrayList<Entry>(events.size() + tasks.size());
        events.forEach((id, event) -> entries.add(event(generation.index(IndexAlias.EVENTS), id, event)));
        tasks.forEach(task -> entries.add(task(generation.index(IndexAlias.TASKS), task)));
        return write(entries);
    }

    List<Refusal> writeCases(Generation generation, Collection<CaseDocument> cases) {
        var index = generation.index(IndexAlias.CASES);
        return write(cases.stream()
                .map(document -> new Entry(
                        BulkOperation.of(operation -> operation.index(write -> write.index(index)
                                .id(document.caseId)
                                .version(document.sequence)
                                .versionType(VersionType.ExternalGte)
                                .document(document))),
                        reason -> new Refusal(Kind.CASE, document.caseId, document.caseId, "", reason)))
                .toList());
    }

    private static Entry event(String index, String id, ObjectNode event) {
        return new Entry(
                BulkOperation.of(operation ->
                        operation.index(write -> write.index(index).id(id).document(event))),
                reason -> new Refusal(Kind.EVENT, event.path("caseId").asText(), id, String.valueOf(event), reason));
    }

    private static Entry task(String index, TaskDocument task) {
        return new Entry(
                BulkOperation.of(operation -> operation.index(write -> write.index(index)
                        .id(task.taskId())
                        .version(task.sequence())
                        .versionType(VersionType.ExternalGte)
                        .document(task))),
                reason -> new Refusal(Kind.TASK, task.caseId(), task.taskId(), "", reason));
    }

    private List<Refusal> write(List<Entry> entries) {
        var refusals = new ArrayList<Refusal>();
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            var part = entries.subList(from, Math.min(from + AT_ONCE, entries.size()));
            var bulk = new BulkRequest.Builder()
                    .operations(part.stream().map(Entry::operation).toList());
            var items = Elastic.call(() -> elasticsearch.bulk(bulk.build())).items();
            for (int i = 0; i < part.size(); i++) {
                if (isRefused(items.get(i))) {
                    refusals.add(part.get(i).refused().apply(reason(items.get(i))));
                }
            }
        }
        return refusals;
    }

    /** A conflict is none: something later is there already. */
    private static boolean isRefused(BulkResponseItem item) {
        return item.error() != null && item.status() != Elastic.CONFLICT;
    }

    private static String reason(BulkResponseItem item) {
        var error = item.error();
        if (error == null || Elastic.isPassing(item.status()) || item.status() == Elastic.NOT_FOUND) {
            // Not found is the index, which was put out of use a moment ago.
            throw new IndexUnavailable(error == null ? "no error" : String.valueOf(error.reason()));
        }
        var cause = error.causedBy();
        return cause == null ? String.valueOf(error.reason()) : error.reason() + ": " + cause.reason();
    }

    /** @param refused makes a refusal of the reason for it */
    private record Entry(BulkOperation operation, Function<String, Refusal> refused) {}
}
