package vn.lienthong.workers.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a generation holds of cases, counted; and how all of a case is taken out. */
@Component
class IndexContents {

    /** Far more than a page of the journal has, so that what only the index has comes to light too. */
    private static final int MOST_CASES = 5_000;

    private static final int AT_ONCE = 1_000;
    private static final String CASE_ID = "caseId";

    private final ElasticsearchClient elasticsearch;
    private final Generations generations;
    private final RecentCases recent;

    IndexContents(ElasticsearchClient elasticsearch, Generations generations, RecentCases recent) {
        this.elasticsearch = elasticsearch;
        this.generations = generations;
        this.recent = recent;
    }

    /**
     * What there is of a case.
     *
     * @param sequence 0 without a document
     * @param events how many it ought to have, by its document
     * @param tasks how many it ought to have, by its document
     * @param eventDocuments how many there are
     * @param taskDocuments how many there are
     */
    record Contents(long sequence, long events, long tasks, long eventDocuments, long taskDocuments) {

        static final Contents NOTHING = new Contents(0, 0, 0, 0, 0);

        boolean isComplete() {
            return eventDocuments == events && taskDocuments == tasks;
        }

        boolean hasTooMuch() {
            return sequence > 0 && (eventDocuments > events || taskDocuments > tasks);
        }
    }

    /** All cases of a generation after one id, up to another; without that to the end. */
    Map<String, Contents> between(Generation generation, String after, @Nullable String last) {
        return count(
                generation,
                Query.of(query -> query.range(range -> range.term(term -> {
                    term.field(CASE_ID).gt(after);
                    return last == null ? term : term.lte(last);
                }))));
    }

    /** These cases, as of this moment. */
    Map<String, Contents> of(Generation generation, Collection<String> caseIds) {
        generations.refresh(generation);
        return count(generation, these(caseIds));
    }

    private static Query these(Collection<String> caseIds) {
        var values = caseIds.stream().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(terms -> terms.field(CASE_ID).terms(among -> among.value(values))));
    }

    /** Takes out all of these cases. */
    void delete(Generation generation, Collection<String> caseIds) {
        var which = these(caseIds);
        for (var alias : IndexAlias.ALL) {
            var index = generation.index(alias);
            List<String> ids;
            do {
                Elastic.call(() -> elasticsearch.indices().refresh(refresh -> refresh.index(index)));
                ids = ids(index, which);
                if (!ids.isEmpty()) {
                    var bulk = new BulkRequest.Builder().index(index);
                    ids.forEach(id -> bulk.operations(operation -> operation.delete(delete -> delete.id(id))));
                    Elastic.call(() -> elasticsearch.bulk(bulk.build()));
                }
            } while (ids.size() == AT_ONCE);
        }
        recent.forget(caseIds);
        generations.refresh(generation);
    }

    private List<String> ids(String index, Query which) {
        return Elastic.call(() -> elasticsearch
                .search(
                        search -> search.index(index)
                                .size(AT_ONCE)
                                .source(source -> source.fetch(false))
                                .query(which),
                        Void.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> String.valueOf(hit.id()))
                .toList());
    }

    private Map<String, Contents> count(Generation generation, Query which) {
        var events = documents(generation.index(IndexAlias.EVENTS), which);
        var tasks = documents(generation.index(IndexAlias.TASKS), which);
        var contents = new HashMap<String, Contents>();
        events.forEach((id, count) -> contents.put(id, new Contents(0, 0, 0, count, tasks.getOrDefault(id, 0L))));
        tasks.forEach((id, count) -> contents.putIfAbsent(id, new Contents(0, 0, 0, 0, count)));
        for (var document : cases(generation, which)) {
            var id = document.path(CASE_ID).asText();
            contents.put(
                    id,
                    new Contents(
                            document.path("sequence").asLong(),
                            document.path("events").asLong(),
                            document.path("tasks").asLong(),
                            events.getOrDefault(id, 0L),
                            tasks.getOrDefault(id, 0L)));
        }
        return contents;
    }

    private List<JsonNode> cases(Generation generation, Query which) {
        return Elastic.call(() -> elasticsearch
                .search(
                        search -> search.index(generation.index(IndexAlias.CASES))
                                .size(MOST_CASES)
                                .query(which)
                                .source(source -> source.filter(
                                        filter -> filter.includes(CASE_ID, "sequence", "events", "tasks")))
                                .sort(by ->
                                        by.field(field -> field.field(CASE_ID).order(SortOrder.Asc))),
                        JsonNode.class)
                .hits()
                .hits()
                .stream()
                .flatMap(hit -> Stream.ofNullable(hit.source()))
                .toList());
    }

    private Map<String, Long> documents(String index, Query which) {
        return Elastic.call(() -> {
            var answer = elasticsearch.search(
                    search -> search.index(index)
                            .size(0)
                            .query(which)
                            .aggregations(
                                    CASE_ID,
                                    a -> a.terms(terms -> terms.field(CASE_ID).size(MOST_CASES))),
                    Void.class);
            var counts = new HashMap<String, Long>();
            var aggregate = answer.aggregations().get(CASE_ID);
            if (aggregate != null && aggregate.isSterms()) {
                aggregate
                        .sterms()
                        .buckets()
                        .array()
                        .forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
            }
            return counts;
        });
    }
}
