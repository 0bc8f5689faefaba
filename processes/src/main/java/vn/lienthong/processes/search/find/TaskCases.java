package vn.lienthong.processes.search.find;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.search.CaseSight;
import vn.lienthong.processes.search.Conditions;
import vn.lienthong.processes.search.SearchIndex;
import vn.lienthong.processes.search.TaskFilter;

/** The cases that have a certain task. */
@Component
class TaskCases {

    /** More cases than that are too many to go through one by one: those with most such tasks are found. */
    static final int MOST = 10_000;

    private final SearchIndex index;

    TaskCases(SearchIndex index) {
        this.index = index;
    }

    List<String> of(@Nullable TaskFilter task, CaseSight sight, Instant now) {
        if (task == null) {
            return List.of();
        }
        var conditions = new ArrayList<>(task.conditions(now));
        conditions.add(sight.ofTasks());
        return index.ask(client -> {
            var answer = client.search(
                    search -> search.index(SearchIndex.TASKS)
                            .size(0)
                            .query(Conditions.all(conditions))
                            .aggregations(
                                    "cases",
                                    Aggregation.of(cases -> cases.terms(
                                            terms -> terms.field("caseId").size(MOST)))),
                    Void.class);
            return Objects.requireNonNull(answer.aggregations().get("cases")).sterms().buckets().array().stream()
                    .map(bucket -> bucket.key().stringValue())
                    .toList();
        });
    }
}
