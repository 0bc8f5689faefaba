package vn.lienthong.processes.search.stuck;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.search.DiagramNotes;
import vn.lienthong.processes.search.Names;
import vn.lienthong.processes.search.TaskFilter;
import vn.lienthong.processes.search.TaskFilter.State;
import vn.lienthong.processes.search.stuck.Stuck.Node;
import vn.lienthong.processes.search.stuck.Stuck.Overdue;
import vn.lienthong.processes.search.stuck.Stuck.Pair;
import vn.lienthong.processes.search.stuck.Stuck.Step;

/** Where cases are stuck, in words and bars; every number leads to the cases that it counts. */
final class StuckView {

    private static final int HOTTEST = 5;

    private final Stuck stuck;
    private final StuckQuery query;
    private final Names.OfPage names;
    private final Map<String, List<String>> nodeIds;

    /** @param nodeIds ids of the shown diagram's nodes by their names */
    StuckView(Stuck stuck, StuckQuery query, Names.OfPage names, Map<String, List<String>> nodeIds) {
        this.stuck = stuck;
        this.query = query;
        this.names = names;
        this.nodeIds = nodeIds;
    }

    /** Most of what is overdue lies here; null while nothing is. */
    public @Nullable StepLine worst() {
        var worst = stuck.steps().stream().filter(step -> step.overdue() > 0).findFirst();
        return worst.map(this::line).orElse(null);
    }

    public List<StepLine> steps() {
        return stuck.steps().stream().map(this::line).toList();
    }

    public List<Bar> agencies() {
        return bars(stuck.agencies(), each -> names.agency(each.code()), each -> tasks().by(each.code()));
    }

    /** Leads to this page for the unit: the next question is what is late there. */
    public List<Bar> units() {
        long most = most(stuck.units());
        return stuck.units().stream()
                .map(each -> new Bar(
                        names.unit(each.code()),
                        each.tasks(),
                        each.cases(),
                        share(each.tasks(), most),
                        "/stuck?" + query.with("unit", each.code())))
                .toList();
    }

    public List<PairLine> pairs() {
        return stuck.pairs().stream().map(this::line).toList();
    }

    public List<MonthLine> months() {
        long most = stuck.months().stream().mapToLong(Stuck.Month::tasks).max().orElse(0);
        return stuck.months().stream()
                .map(month -> new MonthLine(
                        names.month(month.month()),
                        month.tasks(),
                        month.late(),
                        month.overdue(),
                        words(month.median()),
                        share(month.tasks(), most),
                        share(month.late() + month.overdue(), most),
                        cases(tasks().during(month.month())),
                        cases(tasks().during(month.month()).that(State.LATE)),
                        cases(tasks().during(month.month()).that(State.OVERDUE))))
                .toList();
    }

    /** Heat by node of the diagram, 1 to 5, as the viewer reads it: the longer half of the work takes, the hotter. */
    public String heat() {
        var byLength = stuck.nodes().stream()
                .filter(node -> node.median() != null)
                .sorted(Comparator.comparingDouble(StuckView::median))
                .toList();
        var levels = new HashMap<String, String>();
        for (int i = 0; i < byLength.size(); i++) {
            int level = byLength.size() == 1 ? 1 : 1 + (HOTTEST - 1) * i / (byLength.size() - 1);
            note(levels, byLength.get(i), String.valueOf(level));
        }
        return DiagramNotes.json(levels);
    }

    /** What stands beside the nodes. */
    public String notes() {
        var notes = new HashMap<String, String>();
        stuck.nodes().forEach(node -> {
            var length = words(node.median());
            note(
                    notes,
                    node,
                    (length.isEmpty() ? "chưa xong lần nào" : length)
                            + (node.overdue() > 0 ? ", " + node.overdue() + " quá hạn" : ""));
        });
        return DiagramNotes.json(notes);
    }

    private void note(Map<String, String> notes, Node node, String note) {
        nodeIds.getOrDefault(node.name(), List.of()).forEach(id -> notes.put(id, note));
    }

    private StepLine line(Step step) {
        var tasks = tasks().named(step.name(), step.agency());
        return new StepLine(
                step.name(),
                names.agency(step.agency()),
                step.tasks(),
                step.open(),
                step.overdue(),
                step.late(),
                words(step.median()),
                words(step.p90()),
                words(step.waitMedian()),
                words(step.workMedian()),
                share(step.p90(), longest()),
                share(step.median(), longest()),
                cases(tasks),
                cases(tasks.that(State.OPEN)),
                cases(tasks.that(State.OVERDUE)),
                cases(tasks.that(State.LATE)));
    }

    private PairLine line(Pair pair) {
        return new PairLine(
                names.agency(pair.from()),
                names.agency(pair.to()),
                pair.there(),
                pair.back(),
                pair.cases(),
                cases(tasks().by(pair.to()).handedBy(pair.from())),
                cases(tasks().by(pair.from()).handedBy(pair.to())));
    }

    private List<Bar> bars(List<Overdue> all, Name name, Tasks tasks) {
        long most = most(all);
        return all.stream()
                .map(each -> new Bar(
                        name.of(each),
                        each.tasks(),
                        each.cases(),
                        share(each.tasks(), most),
                        cases(tasks.of(each).that(State.OVERDUE))))
                .toList();
    }

    private TaskFilter tasks() {
        return query.tasks();
    }

    private double longest() {
        return stuck.steps().stream()
                .mapToDouble(step -> step.p90() == null ? 0 : step.p90())
                .max()
                .orElse(0);
    }

    private static long most(List<Overdue> all) {
        return all.stream().mapToLong(Overdue::tasks).max().orElse(0);
    }

    private static double median(Node node) {
        return node.median() == null ? 0 : node.median();
    }

    private static String cases(TaskFilter tasks) {
        return "/cases?" + tasks.address();
    }

    private String words(@Nullable Double millis) {
        return millis == null ? "" : names.duration(Duration.ofMillis(millis.longValue()));
    }

    private static int share(@Nullable Number part, @Nullable Number most) {
        return part == null || most == null || most.doubleValue() <= 0
                ? 0
                : (int) Math.round(100 * part.doubleValue() / most.doubleValue());
    }

    private interface Name {
        String of(Overdue each);
    }

    private interface Tasks {
        TaskFilter of(Overdue each);
    }

    /** Something counted; {@code share} of the most, in percent. */
    public record Bar(String label, long tasks, long cases, int share, String link) {}

    /** A task of an agency; lengths in words, empty where nothing has been done yet; shares of the longest, in percent. */
    public record StepLine(
            String name,
            String agency,
            long tasks,
            long open,
            long overdue,
            long late,
            String median,
            String p90,
            String waitMedian,
            String workMedian,
            int p90Share,
            int medianShare,
            String allLink,
            String openLink,
            String overdueLink,
            String lateLink) {}

    /** Two agencies between which cases go back and forth. */
    public record PairLine(
            String from, String to, long there, long back, long cases, String thereLink, String backLink) {}

    /** What began in a month; shares of the busiest month, in percent. */
    public record MonthLine(
            String month,
            long tasks,
            long late,
            long overdue,
            String median,
            int share,
            int lateShare,
            String link,
            String lateLink,
            String overdueLink) {}
}
