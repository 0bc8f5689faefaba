package vn.lienthong.processes.search.caseview;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.search.CaseHit;
import vn.lienthong.processes.search.CaseSight;
import vn.lienthong.processes.search.Conditions;
import vn.lienthong.processes.search.SearchIndex;

/** Reads one case from the index. */
@Component
class CaseReader {

    private static final int EVENTS_AT_A_TIME = 1_000;

    /** A page tells no more events than this of one case: many times what a period of payouts in a province has. */
    private static final int MOST_EVENTS = 100_000;

    private final SearchIndex index;

    CaseReader(SearchIndex index) {
        this.index = index;
    }

    /**
     * Empty also for a case that the asker does not see.
     *
     * @throws vn.lienthong.processes.search.SearchUnavailable when the index does not answer
     */
    Optional<CaseHit> byCode(String code, CaseSight sight) {
        var condition = Conditions.all(List.of(Conditions.is("code", code), sight.ofCases()));
        return index.ask(client -> client
                .search(search -> search.index(SearchIndex.CASES).size(1).query(condition), CaseHit.class)
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .findFirst());
    }

    /**
     * Tells all events of a case in order, the first 100,000; never more than a thousand of them are in memory.
     *
     * @throws vn.lienthong.processes.search.SearchUnavailable when the index does not answer
     */
    void events(String caseId, Consumer<JsonNode> listener) {
        int told = 0;
        List<FieldValue> after = List.of();
        do {
            var from = after;
            var hits = index.ask(client -> eventsAfter(client, caseId, from));
            hits.forEach(hit -> Optional.ofNullable(hit.source()).ifPresent(listener));
            told += hits.size();
            after = hits.size() < EVENTS_AT_A_TIME
                    ? List.of()
                    : hits.get(hits.size() - 1).sort();
        } while (!after.isEmpty() && told < MOST_EVENTS);
    }

    private static List<Hit<JsonNode>> eventsAfter(ElasticsearchClient client, String caseId, List<FieldValue> after)
            throws IOException {
        return client.search(
                        search -> {
                            search.index(SearchIndex.EVENTS)
                                    .size(EVENTS_AT_A_TIME)
                                    .query(Conditions.is("caseId", caseId))
                                    .sort(by("sequence"), by("position"));
                            return after.isEmpty() ? search : search.searchAfter(after);
                        },
                        JsonNode.class)
                .hits()
                .hits();
    }

    private static SortOptions by(String field) {
        return SortOptions.of(by -> by.field(sort -> sort.field(field).order(SortOrder.Asc)));
    }
}
