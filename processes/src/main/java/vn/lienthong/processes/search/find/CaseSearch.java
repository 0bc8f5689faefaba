package vn.lienthong.processes.search.find;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.search.CaseHit;
import vn.lienthong.processes.search.CaseSight;
import vn.lienthong.processes.search.Conditions;
import vn.lienthong.processes.search.SearchIndex;

/**
 * Finds cases in the index. All pages of a search are read from the state that the index had with the first: cases that
 * change meanwhile move nothing. Whoever stays on a page for longer than that is kept goes on from the same place.
 */
@Component
class CaseSearch {

    static final int PAGE_SIZE = 25;

    /** For how long a state of the index is kept for the next page. */
    static final Time KEPT = Time.of(time -> time.time("5m"));

    private static final int GONE = 404;

    private final SearchIndex index;
    private final PersonSearch people;
    private final TaskCases tasks;
    private final Clock clock;

    CaseSearch(SearchIndex index, PersonSearch people, TaskCases tasks, Clock clock) {
        this.index = index;
        this.people = people;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @throws vn.lienthong.processes.search.SearchUnavailable when the index does not answer */
    CasePage find(CaseQuery query, CaseSight sight, Position position) {
        var now = clock.instant();
        var persons = people.casesOf(query.q());
        var filters = Filters.of(query, sight, tasks.of(query.task(), sight, now), now);
        var asked = query.q().isEmpty()
                ? Conditions.all(filters)
                : asked(Words.of(query.q()).written(persons), filters);
        var page = page(query, asked, position, now, persons);
        if (page.total() > 0 || query.q().isEmpty()) {
            return page;
        }
        var near = page(query, asked(Words.of(query.q()).nearly(), filters), position, now, persons);
        return near.total() == 0 ? page : near.approximately();
    }

    /** The condition that a query comes to. */
    Query condition(CaseQuery query, CaseSight sight) {
        var now = clock.instant();
        var filters = Filters.of(query, sight, tasks.of(query.task(), sight, now), now);
        return query.q().isEmpty()
                ? Conditions.all(filters)
                : asked(Words.of(query.q()).written(people.casesOf(query.q())), filters);
    }

    private static Query asked(Query words, List<Query> filters) {
        return Query.of(root -> root.bool(bool -> bool.must(words).filter(filters)));
    }

    private CasePage page(CaseQuery query, Query asked, Position position, Instant now, Set<String> persons) {
        return index.ask(client -> {
            var view = position.view() == null || position.view().isEmpty() ? open(client) : position.view();
            Answer answer;
            try {
                answer = Answer.of(client, view, query, asked, position, now);
            } catch (ElasticsearchException e) {
                if (e.status() != GONE || position.view() == null) {
                    throw e;
                }
                answer = Answer.of(client, open(client), query, asked, position, now);
            }
            return toPage(client, answer, position, persons);
        });
    }

    private static String open(ElasticsearchClient client) throws IOException {
        return client.openPointInTime(open -> open.index(SearchIndex.CASES).keepAlive(KEPT))
                .id();
    }

    private static CasePage toPage(ElasticsearchClient client, Answer answer, Position position, Set<String> persons)
            throws IOException {
        var found = answer.hits();
        boolean more = found.size() > PAGE_SIZE;
        var shown = new ArrayList<>(found.subList(0, Math.min(found.size(), PAGE_SIZE)));
        if (position.isBackwards()) {
            Collections.reverse(shown);
        }
        boolean hasNext = !shown.isEmpty() && (position.isBackwards() || more);
        boolean hasPrevious = !shown.isEmpty() && (position.isBackwards() ? more : !position.isFirst());
        var view = answer.view();
        if (!hasNext && position.isFirst()) {
            client.closePointInTime(close -> close.id(view));
        }
        var hits = shown.stream().map(Hit::source).filter(Objects::nonNull).toList();
        return new CasePage(
                hits,
                answer.total(),
                Filters.read(answer.counts()),
                Objects.requireNonNull(answer.counts().get("overdue")).filter().docCount(),
                false,
                hits.stream().anyMatch(hit -> persons.contains(hit.caseId())),
                hasPrevious ? position.number() : 1,
                hasPrevious ? link(view, "before", shown.get(0), position.number() - 1) : null,
                hasNext ? link(view, "after", shown.get(shown.size() - 1), position.number() + 1) : null);
    }

    private static String link(String view, String direction, Hit<CaseHit> hit, int page) {
        return "&view=%s&%s=%s&page=%d"
                .formatted(
                        URLEncoder.encode(view, StandardCharsets.UTF_8), direction, Position.write(hit.sort()), page);
    }
}
