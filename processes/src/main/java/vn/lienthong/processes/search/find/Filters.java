package vn.lienthong.processes.search.find;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lienthong.processes.search.CaseSight;
import vn.lienthong.processes.search.Conditions;
import vn.lienthong.processes.search.find.CasePage.Count;

/** What narrows hits down, and how many each value would leave. */
final class Filters {

    /** Fields of the index by the filters' names in the address. */
    private static final Map<String, String> FIELDS = fields();

    private static final Map<String, Integer> MOST = Map.of("unit", 150, "agency", 150, "period", 36, "officer", 15);
    private static final int MOST_OTHERS = 30;

    private Filters() {}

    private static Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("state", "state");
        fields.put("procedure", "processName");
        fields.put("model", "model");
        fields.put("unit", "unit");
        fields.put("agency", "agencies");
        fields.put("result", "result");
        fields.put("period", "period");
        fields.put("officer", "officers");
        return fields;
    }

    /** @param withTask ids of the cases that have the task that is asked for, where one is */
    static List<Query> of(CaseQuery query, CaseSight sight, Collection<String> withTask, Instant now) {
        var conditions = new ArrayList<Query>();
        conditions.add(sight.ofCases());
        query.parameters().forEach((name, value) -> {
            var field = FIELDS.get(name);
            if (field != null) {
                conditions.add(
                        field.equals("model")
                                ? Conditions.is(field, Long.parseLong(value))
                                : Conditions.is(field, value));
            }
        });
        if (query.overdue() != null) {
            conditions.add(overdue(now));
        }
        if (query.late() != null) {
            conditions.add(Conditions.is("late", true));
        }
        if (query.task() != null) {
            conditions.add(Conditions.isOneOf("caseId", withTask));
        }
        return conditions;
    }

    static Map<String, Aggregation> counts(Instant now) {
        var counts = new HashMap<String, Aggregation>();
        FIELDS.forEach((name, field) -> counts.put(
                name,
                Aggregation.of(
                        count -> count.terms(terms -> terms.field(field).size(MOST.getOrDefault(name, MOST_OTHERS))))));
        counts.put("overdue", Aggregation.of(count -> count.filter(overdue(now))));
        return counts;
    }

    static Map<String, List<Count>> read(Map<String, Aggregate> aggregates) {
        var counts = new LinkedHashMap<String, List<Count>>();
        FIELDS.keySet().forEach(name -> counts.put(name, read(Objects.requireNonNull(aggregates.get(name)))));
        return counts;
    }

    private static List<Count> read(Aggregate aggregate) {
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

    private static Query overdue(Instant now) {
        return Conditions.before("nextDueAt", now);
    }
}
