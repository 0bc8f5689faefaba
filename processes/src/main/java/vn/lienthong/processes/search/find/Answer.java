package vn.lienthong.processes.search.find;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lienthong.processes.search.CaseHit;
import vn.lienthong.processes.search.Conditions;

/**
 * What the index answers to a query, from one state of its own. Hits and counts are asked for side by side: only the best
 * hits have to be ranked, and only what is counted has to be looked at to the last.
 *
 * @param hits of a page, and one more where there is one
 * @param total how many there are
 * @param view id of the state that was read
 */
record Answer(List<Hit<CaseHit>> hits, long total, Map<String, Aggregate> counts, String view) {

    private static final String ENDPOINT = "es/msearch";

    /**
     * @param view id of a state of the index
     * @param asked the condition that the query comes to
     * @throws ElasticsearchException when the index refuses; with status 404 when that state is not kept any more
     */
    static Answer of(
            ElasticsearchClient client, String view, CaseQuery query, Query asked, Position position, Instant now)
            throws IOException {
        var orders = Orders.of(query, position.isBackwards());
        // The index adds where it has a hit itself. A place that was noted in another order is none in this one.
        int place = orders.size() + 1;
        var from = position.values();
        var answers = client.msearch(
                        both -> both.searches(
                                        hits -> hits.header(header -> header).body(body -> {
                                            body.pit(pit -> pit.id(view).keepAlive(CaseSearch.KEPT))
                                                    .query(asked)
                                                    .size(CaseSearch.PAGE_SIZE + 1)
                                                    .trackTotalHits(total -> total.enabled(false))
                                                    .sort(orders);
                                            return from.size() == place ? body.searchAfter(from) : body;
                                        }))
                                .searches(counts -> counts.header(header -> header)
                                        .body(body -> body.pit(
                                                        pit -> pit.id(view).keepAlive(CaseSearch.KEPT))
                                                .query(Conditions.all(List.of(asked)))
                                                .size(0)
                                                .trackTotalHits(total -> total.enabled(true))
                                                .aggregations(Filters.counts(now)))),
                        CaseHit.class)
                .responses();
        var hits = result(answers.get(0));
        var counts = result(answers.get(1));
        return new Answer(
                hits.hits().hits(),
                Objects.requireNonNull(counts.hits().total()).value(),
                counts.aggregations(),
                Objects.requireNonNull(hits.pitId()));
    }

    private static MultiSearchItem<CaseHit> result(MultiSearchResponseItem<CaseHit> answer) {
        if (answer.isFailure()) {
            throw new ElasticsearchException(ENDPOINT, answer.failure());
        }
        return answer.result();
    }
}
