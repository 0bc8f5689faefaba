package vn.lienthong.processes.search.stuck;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.search.stuck.Stuck.Month;
import vn.lienthong.processes.search.stuck.Stuck.Node;
import vn.lienthong.processes.search.stuck.Stuck.Overdue;
import vn.lienthong.processes.search.stuck.Stuck.Pair;
import vn.lienthong.processes.search.stuck.Stuck.Step;

/** Reads what the index has counted. */
final class StuckAnswer {

    /** Name of what is counted within something else. */
    static final String WITHIN = "within";

    private static final String MEDIAN = "50.0";
    private static final String P90 = "90.0";

    private StuckAnswer() {}

    static Stuck of(Map<String, Aggregate> answer) {
        var overdue = get(answer, "overdue").filter().aggregations();
        return new Stuck(
                steps(pairsOf(answer, "steps")),
                terms(overdue, "agencies").stream().map(StuckAnswer::overdue).toList(),
                terms(overdue, "units").stream().map(StuckAnswer::overdue).toList(),
                pairs(pairsOf(get(answer, "handed").filter().aggregations(), "pairs")),
                months(terms(answer, "months")),
                answer.containsKey("nodes")
                        ? terms(answer, "nodes").stream().map(StuckAnswer::node).toList()
                        : List.of());
    }

    private static List<Step> steps(List<Bucket> buckets) {
        return buckets.stream()
                .map(bucket -> step(bucket, bucket.measures()))
                .sorted(Comparator.comparingLong(Step::overdue)
                        .thenComparingDouble(step -> step.p90() == null ? 0 : step.p90())
                        .reversed())
                .toList();
    }

    private static Step step(Bucket bucket, Map<String, Aggregate> measures) {
        return new Step(
                bucket.first(),
                bucket.second(),
                bucket.tasks(),
                count(measures, "open"),
                count(measures, "overdue"),
                count(measures, "late"),
                took(measures, MEDIAN),
                took(measures, P90),
                percentile(get(measures, "wait"), MEDIAN),
                percentile(get(measures, "work"), MEDIAN));
    }

    private static Overdue overdue(StringTermsBucket bucket) {
        return new Overdue(bucket.key().stringValue(), bucket.docCount(), cases(bucket.aggregations()));
    }

    /** Cases go both ways between two agencies when each has handed some to the other; the smaller way counts. */
    private static List<Pair> pairs(List<Bucket> buckets) {
        var ways = new HashMap<List<String>, Bucket>();
        buckets.forEach(bucket -> ways.put(List.of(bucket.first(), bucket.second()), bucket));
        var pairs = new ArrayList<Pair>();
        ways.forEach((way, there) -> {
            var back = ways.get(List.of(way.get(1), way.get(0)));
            // Of two that are alike, the way there is the one in order of the codes.
            if (back != null && !way.get(0).equals(way.get(1)) && isTheWayThere(way, there, back)) {
                pairs.add(new Pair(way.get(0), way.get(1), there.tasks(), back.tasks(), cases(back.measures())));
            }
        });
        pairs.sort(Comparator.comparingLong(Pair::back).reversed().thenComparing(Pair::from));
        return pairs;
    }

    private static boolean isTheWayThere(List<String> way, Bucket there, Bucket back) {
        return there.tasks() > back.tasks()
                || there.tasks() == back.tasks() && way.get(0).compareTo(way.get(1)) < 0;
    }

    private static List<Month> months(List<StringTermsBucket> buckets) {
        return buckets.stream()
                .map(bucket -> new Month(
                        bucket.key().stringValue(),
                        bucket.docCount(),
                        count(bucket.aggregations(), "late"),
                        count(bucket.aggregations(), "overdue"),
                        took(bucket.aggregations(), MEDIAN)))
                .sorted(Comparator.comparing(Month::month))
                .toList();
    }

    private static Node node(StringTermsBucket bucket) {
        var measures = bucket.aggregations();
        return new Node(
                bucket.key().stringValue(),
                count(measures, "open"),
                count(measures, "overdue"),
                took(measures, MEDIAN));
    }

    private static List<StringTermsBucket> terms(Map<String, Aggregate> answer, String name) {
        var terms = get(answer, name);
        return terms.isSterms() ? terms.sterms().buckets().array() : List.of();
    }

    private static List<Bucket> pairsOf(Map<String, Aggregate> answer, String name) {
        return terms(answer, name).stream()
                .flatMap(first -> terms(first.aggregations(), WITHIN).stream()
                        .map(second -> new Bucket(
                                first.key().stringValue(),
                                second.key().stringValue(),
                                second.docCount(),
                                second.aggregations())))
                .toList();
    }

    private static long count(Map<String, Aggregate> measures, String name) {
        return get(measures, name).filter().docCount();
    }

    private static long cases(Map<String, Aggregate> measures) {
        return get(measures, "cases").cardinality().value();
    }

    private static @Nullable Double took(Map<String, Aggregate> measures, String share) {
        return percentile(get(get(measures, "took").filter().aggregations(), "of"), share);
    }

    private static @Nullable Double percentile(Aggregate aggregate, String share) {
        var text = aggregate.tdigestPercentiles().values().isKeyed()
                ? aggregate.tdigestPercentiles().values().keyed().get(share)
                : null;
        try {
            var value = text == null ? Double.NaN : Double.parseDouble(text);
            return Double.isFinite(value) ? value : null;
        } catch (NumberFormatException nothing) {
            return null;
        }
    }

    private static Aggregate get(Map<String, Aggregate> answer, String name) {
        return Objects.requireNonNull(answer.get(name), name);
    }

    /** The tasks with two values. */
    private record Bucket(String first, String second, long tasks, Map<String, Aggregate> measures) {}
}
