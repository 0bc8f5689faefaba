package vn.lienthong.processes.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.search.CasePage.Count;

/** Finds cases in the index. Every call is bounded by the client's time limits. */
@Component
class CaseSearch {

    private static final String CASES = "cases";
    private static final String EVENTS = "case-events";
    private static final int MOST_FACETS = 150;
    private static final int EVENTS_AT_A_TIME = 1_000;

    /** A page tells no more events than this of one case: many times what a period of payouts in a province has. */
    private static final int MOST_EVENTS = 100_000;

    private static final Map<String, String> FACETS =
            Map.of("models", "model", "units", "unit", "agencies", "agencies", "states", "state");

    private final ElasticsearchClient elasticsearch;
    private final Clock clock;

    CaseSearch(ElasticsearchClient elasticsearch, Clock clock) {
        this.elasticsearch = elasticsearch;
        this.clock = clock;
    }

    /** @throws SearchUnavailable when the index does not answer */
    CasePage find(CaseQuery query) {
        return call(() -> {
            var response = elasticsearch.search(
                    search -> search.index(CASES)
                            .query(toQuery(query))
                            .from(query.page() * CaseQuery.PAGE_SIZE)
                            .size(CaseQuery.PAGE_SIZE)
                            .trackTotalHits(total -> total.enabled(true))
                            .sort(sort(query))
                            .aggregations(aggregations()),
                    CaseHit.class);
            return toPage(response);
        });
    }

    /** @throws SearchUnavailable when the index does not answer */
    Optional<CaseHit> byCode(String code) {
        return call(() -> elasticsearch
                .search(
                        search -> search.index(CASES)
                                .size(1)
                                .query(query ->
                                        query.term(term -> term.field("code").value(code))),
                        CaseHit.class)
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .findFirst());
    }

    /**
     * Tells all events of a case in order, the first 100,000; never more than a thousand of them are in memory.
     *
     * @throws SearchUnavailable when the index does not answer
     */
    void events(String caseId, Consumer<JsonNode> listener) {
        call(() -> {
            int told = 0;
            List<FieldValue> after = List.of();
            do {
                var hits = eventsAfter(caseId, after);
                hits.forEach(hit -> Optional.ofNullable(hit.source()).ifPresent(listener));
                told += hits.size();
                after = hits.size() < EVENTS_AT_A_TIME
                        ? List.of()
                        : hits.get(hits.size() - 1).sort();
            } while (!after.isEmpty() && told < MOST_EVENTS);
            return told;
        });
    }

    private List<Hit<JsonNode>> eventsAfter(String caseId, List<FieldValue> after) throws IOException {
        return elasticsearch
                .search(
                        search -> {
                            search.index(EVENTS)
                                    .size(EVENTS_AT_A_TIME)
                                    .query(query -> query.term(
                                            term -> term.field("caseId").value(caseId)))
                                    .sort(byField("sequence", SortOrder.Asc), byField("position", SortOrder.Asc));
                            return after.isEmpty() ? search : search.searchAfter(after);
                        },
                        JsonNode.class)
                .hits()
                .hits();
    }

    private Query toQuery(CaseQuery query) {
        return Query.of(root -> root.bool(bool -> {
            if (!query.q().isEmpty()) {
                bool.must(words(query.q()));
            }
            filters(query).forEach(bool::filter);
            return bool;
        }));
    }

    /** All the words, in any field and without their diacritics; those with the right diacritics come first. */
    private static Query words(String text) {
        return Query.of(root -> root.bool(bool -> bool.minimumShouldMatch("1")
                .should(code -> code.prefix(prefix -> prefix.field("code")
                        .value(text.toUpperCase(Locale.ROOT))
                        .boost(10f)))
                .should(anywhere -> anywhere.multiMatch(match -> match.query(text)
                        .type(TextQueryType.CrossFields)
                        .operator(Operator.And)
                        .fields("title.folded", "words.folded", "code.words")))
                .should(typing -> typing.multiMatch(match -> match.query(text)
                        .type(TextQueryType.BoolPrefix)
                        .operator(Operator.And)
                        .fields("title.folded", "words.folded")))
                .should(exact -> exact.bool(both -> both.boost(3f)
                        .must(anywhere -> anywhere.multiMatch(match -> match.query(text)
                                .type(TextQueryType.CrossFields)
                                .operator(Operator.And)
                                .fields("title", "words")))))));
    }

    private List<Query> filters(CaseQuery query) {
        return Stream.of(
                        query.model() == null ? null : term("model", FieldValue.of(query.model())),
                        query.unit().isEmpty() ? null : term("unit", FieldValue.of(query.unit())),
                        query.agency().isEmpty() ? null : term("agencies", FieldValue.of(query.agency())),
                        query.state().isEmpty() ? null : term("state", FieldValue.of(query.state())),
                        query.overdue() ? overdue() : null)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static Query term(String field, FieldValue value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    private Query overdue() {
        return Query.of(query -> query.range(range -> range.untyped(untyped ->
                untyped.field("nextDueAt").lt(JsonData.of(clock.instant().toString())))));
    }

    private Map<String, Aggregation> aggregations() {
        var aggregations = new HashMap<String, Aggregation>();
        FACETS.forEach((name, field) -> aggregations.put(
                name, Aggregation.of(a -> a.terms(terms -> terms.field(field).size(MOST_FACETS)))));
        aggregations.put("overdue", Aggregation.of(a -> a.filter(overdue())));
        aggregations.put("asOf", Aggregation.of(a -> a.max(max -> max.field("lastEventAt"))));
        return aggregations;
    }

    private static List<SortOptions> sort(CaseQuery query) {
        var tie = byField("caseId", SortOrder.Asc);
        return switch (query.sort()) {
            case RELEVANCE ->
                query.q().isEmpty()
                        ? List.of(byField("lastEventAt", SortOrder.Desc), tie)
                        : List.of(SortOptions.of(by -> by.score(score -> score.order(SortOrder.Desc))), tie);
            case LAST_CHANGE -> List.of(byField("lastEventAt", SortOrder.Desc), tie);
            case DUE -> List.of(byField("nextDueAt", SortOrder.Asc), tie);
            case STARTED -> List.of(byField("startedAt", SortOrder.Desc), tie);
        };
    }

    private static SortOptions byField(String field, SortOrder order) {
        return SortOptions.of(by -> by.field(sort -> sort.field(field).order(order)));
    }

    private static CasePage toPage(SearchResponse<CaseHit> response) {
        var total = response.hits().total();
        return new CasePage(
                response.hits().hits().stream()
                        .map(Hit::source)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                total == null ? 0 : total.value(),
                counts(response, "models"),
                counts(response, "units"),
                counts(response, "agencies"),
                counts(response, "states"),
                aggregate(response, "overdue").filter().docCount(),
                asOf(response));
    }

    private static List<Count> counts(SearchResponse<CaseHit> response, String name) {
        var aggregate = aggregate(response, name);
        if (aggregate.isLterms()) {
            return aggregate.lterms().buckets().array().stream()
                    .map(bucket -> new Count(String.valueOf(bucket.key()), bucket.docCount()))
                    .toList();
        }
        return aggregate.isSterms()
                ? aggregate.sterms().buckets().array().stream()
                        .map(bucket -> new Count(bucket.key().stringValue(), bucket.docCount()))
                        .toList()
                : List.of();
    }

    private static @Nullable Instant asOf(SearchResponse<CaseHit> response) {
        double latest = aggregate(response, "asOf").max().value();
        return Double.isFinite(latest) && latest > 0 ? Instant.ofEpochMilli((long) latest) : null;
    }

    private static Aggregate aggregate(SearchResponse<CaseHit> response, String name) {
        return Objects.requireNonNull(response.aggregations().get(name));
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.make();
        } catch (IOException | ElasticsearchException e) {
            throw new SearchUnavailable(e);
        }
    }

    private interface Call<T> {
        T make() throws IOException;
    }
}
