package vn.lienthong.processes.search.stuck;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.search.CaseSight;
import vn.lienthong.processes.search.Conditions;
import vn.lienthong.processes.search.SearchIndex;
import vn.lienthong.processes.search.TaskFilter.State;

/** Counts the tasks in the index. */
@Component
class StuckSearch {

    private static final int MOST_STEPS = 300;
    private static final int MOST_AGENCIES = 100;
    private static final int MOST_UNITS = 100;
    private static final int MOST_MONTHS = 120;
    private static final int MOST_NODES = 300;

    private final SearchIndex index;
    private final Clock clock;

    StuckSearch(SearchIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /** @throws vn.lienthong.processes.search.SearchUnavailable when the index does not answer */
    Stuck find(StuckQuery query, CaseSight sight) {
        // A minute at a time: the index answers the same question from memory.
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var conditions = new ArrayList<>(query.tasks().conditions(now));
        conditions.add(sight.ofTasks());
        return index.ask(client -> {
            var answer = client.search(
                    search -> search.index(SearchIndex.TASKS)
                            .size(0)
                            .requestCache(true)
                            .query(Conditions.all(conditions))
                            .aggregations(questions(query, now)),
                    Void.class);
            return StuckAnswer.of(answer.aggregations());
        });
    }

    private static Map<String, Aggregation> questions(StuckQuery query, Instant now) {
        var questions = new HashMap<String, Aggregation>();
        questions.put("steps", by(MOST_STEPS, steps(now), "name", "agency"));
        questions.put("overdue", Aggregation.of(overdue -> overdue.filter(all(State.OVERDUE, now))
                .aggregations(Map.of(
                        "agencies", by(MOST_AGENCIES, cases(), "agency"),
                        "units", by(MOST_UNITS, cases(), "caseUnit")))));
        questions.put("handed", Aggregation.of(handed -> handed.filter(Conditions.exists("fromAgency"))
                .aggregations("pairs", by(MOST_AGENCIES, cases(), "fromAgency", "agency"))));
        questions.put("months", by(MOST_MONTHS, months(now), "period"));
        if (!query.procedure().isEmpty()) {
            questions.put("nodes", by(MOST_NODES, nodes(now), "name"));
        }
        return questions;
    }

    private static Map<String, Aggregation> steps(Instant now) {
        var measures = new HashMap<>(nodes(now));
        measures.put("late", counted(State.LATE, now));
        measures.put("wait", percentiles("waitMillis", 50.0));
        measures.put("work", percentiles("workMillis", 50.0));
        return measures;
    }

    private static Map<String, Aggregation> nodes(Instant now) {
        return Map.of(
                "open", counted(State.OPEN, now),
                "overdue", counted(State.OVERDUE, now),
                "took", done(percentiles("tookMillis", 50.0, 90.0)));
    }

    private static Map<String, Aggregation> months(Instant now) {
        return Map.of(
                "late", counted(State.LATE, now),
                "overdue", counted(State.OVERDUE, now),
                "took", done(percentiles("tookMillis", 50.0, 90.0)));
    }

    private static Map<String, Aggregation> cases() {
        return Map.of("cases", Aggregation.of(cases -> cases.cardinality(count -> count.field("caseId"))));
    }

    private static Aggregation counted(State state, Instant now) {
        return Aggregation.of(count -> count.filter(all(state, now)));
    }

    private static Query all(State state, Instant now) {
        return Conditions.all(state.conditions(now));
    }

    /** What was taken away undone says nothing of how long the work takes. */
    private static Aggregation done(Aggregation measure) {
        return Aggregation.of(
                done -> done.filter(Conditions.is("cancelled", false)).aggregations("of", measure));
    }

    private static Aggregation percentiles(String field, Double... shares) {
        return Aggregation.of(
                percentiles -> percentiles.percentiles(of -> of.field(field).percents(List.of(shares))));
    }

    /** By the first field, and within it by the second. */
    private static Aggregation by(int most, Map<String, Aggregation> measures, String... fields) {
        var inner = fields.length == 1 ? measures : Map.of(StuckAnswer.WITHIN, by(MOST_AGENCIES, measures, fields[1]));
        return Aggregation.of(
                by -> by.terms(terms -> terms.field(fields[0]).size(most)).aggregations(inner));
    }
}
