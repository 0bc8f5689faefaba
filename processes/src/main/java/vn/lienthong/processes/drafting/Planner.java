package vn.lienthong.processes.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.drafting.Block.Branch;
import vn.lienthong.processes.drafting.Block.Choice;
import vn.lienthong.processes.drafting.Block.Parallel;
import vn.lienthong.processes.drafting.Block.Single;
import vn.lienthong.processes.drafting.Plan.Flow;
import vn.lienthong.processes.drafting.Plan.Kind;
import vn.lienthong.processes.drafting.Plan.Node;
import vn.lienthong.processes.drafting.Plan.Route;

/**
 * Puts a draft on the grid: what follows stands in the next column; branches that run side by side get rows of their own
 * in each lane, from where they part to where they meet, so that no flow has to run through a node.
 */
final class Planner {

    private static final String OPEN_CASE = "openCase";

    private final Draft draft;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final List<Flow> backs = new ArrayList<>();
    private final Map<Lane, List<Set<Integer>>> taken = new HashMap<>();

    private Planner(Draft draft) {
        this.draft = draft;
    }

    static Plan plan(Draft draft) {
        var planner = new Planner(draft);
        planner.run();
        return new Plan(List.copyOf(planner.nodes), List.copyOf(planner.flows));
    }

    private void run() {
        var lane = draft.startForm() == null
                ? lane(draft.flow().get(0).work().findFirst().orElseThrow())
                : draft.leadLane();
        int column = 0;
        add(new Node(draft.startId(), Kind.START, draft.startName(), lane, null, null, column++, 0));
        var from = new Exit(draft.startId(), null, null, false, Route.AHEAD);
        if (draft.startForm() != null) {
            var open = new Work(
                    OPEN_CASE,
                    "Mở hồ sơ",
                    lane,
                    null,
                    null,
                    new Activity.BeanCall(OPEN_CASE, false),
                    List.of(),
                    Map.of());
            from = place(List.of(new Single(open)), column++, from, new HashMap<>());
        }
        from = place(draft.flow(), column, from, new HashMap<>());
        column += Block.columns(draft.flow());
        var last = node(from.node());
        add(new Node(draft.endId(), Kind.END, draft.endName(), last.lane(), null, null, column, last.row()));
        connect(from, draft.endId());
        flows.addAll(backs);
        demandNoWayIntoBranches(draft.flow());
    }

    /** A way back into one of several branches would let the join wait for ever for the others. */
    private void demandNoWayIntoBranches(List<Block> blocks) {
        for (var block : blocks) {
            if (block instanceof Parallel parallel) {
                for (var branch : parallel.branches()) {
                    var inside = Block.work(branch).map(Work::id).collect(Collectors.toSet());
                    draft.flow().stream()
                            .flatMap(Block::work)
                            .filter(work -> !inside.contains(work.id()))
                            .flatMap(work -> work.backs().stream())
                            .filter(back -> inside.contains(back.target()))
                            .findFirst()
                            .ifPresent(back -> {
                                throw new IllegalArgumentException(
                                        "A way leads back to %s, into one of several branches"
                                                .formatted(back.target()));
                            });
                    demandNoWayIntoBranches(branch);
                }
            }
        }
    }

    private Exit place(List<Block> blocks, int column, Exit from, Map<Lane, Integer> rows) {
        var exit = from;
        int next = column;
        for (var block : blocks) {
            if (block instanceof Single single) {
                exit = single(single.single(), next, exit, rows);
            } else if (block instanceof Parallel parallel) {
                exit = parallel(parallel, next, exit, rows);
            } else if (block instanceof Choice choice) {
                exit = choice(choice, next, exit, rows);
            }
            next += block.columns();
        }
        return exit;
    }

    private Exit single(Work work, int column, Exit from, Map<Lane, Integer> rows) {
        work(work, column, from, rows);
        if (work.ways().isEmpty()) {
            return new Exit(work.id(), null, null, false, Route.AHEAD);
        }
        return decision(work, "Xong?", column + 1, "Xong", rows);
    }

    private void work(Work work, int column, Exit from, Map<Lane, Integer> rows) {
        add(new Node(work.id(), Kind.WORK, work.name(), lane(work), work.step(), work, column, row(rows, lane(work))));
        connect(from, work.id());
    }

    private Exit decision(Work work, String question, int column, String onward, Map<Lane, Integer> rows) {
        var id = work.id() + "Decided";
        int row = row(rows, lane(work));
        add(new Node(id, Kind.DECISION, question, lane(work), work.step(), work, column, row));
        flows.add(new Flow(work.id(), id, null, null, false, Route.AHEAD, 0));
        if (work.hasAside()) {
            aside(work, id, column, row);
        }
        work.backs()
                .forEach(back ->
                        backs.add(new Flow(id, back.target(), back.label(), back.outcome(), false, Route.BACK, 0)));
        return new Exit(id, onward, null, true, Route.AHEAD);
    }

    private void aside(Work work, String decision, int column, int row) {
        var id = work.id() + "WaysOut";
        add(new Node(id, Kind.ASIDE, "Lấy ý kiến, chuyển tiếp", lane(work), work.step(), work, column, row));
        flows.add(new Flow(decision, id, "Ý kiến, chuyển tiếp", "OPINIONS,FORWARD", false, Route.TO_ASIDE, 0));
        flows.add(new Flow(id, work.id(), null, null, false, Route.FROM_ASIDE, 0));
    }

    private Exit parallel(Parallel parallel, int column, Exit from, Map<Lane, Integer> rows) {
        var first = parallel.work().findFirst().orElseThrow();
        var home = lane(first);
        var step = first.step();
        int row = row(rows, home);
        int begin = column;
        var before = from;
        if (parallel.repeatable()) {
            var beginning = Parallel.beginning(parallel.id());
            add(new Node(beginning, Kind.MERGE, "", home, step, null, begin++, row));
            connect(before, beginning);
            before = new Exit(beginning, null, null, false, Route.AHEAD);
        }
        int width = parallel.columns() - 2 - (begin - column);
        add(new Node(parallel.id() + "Fork", Kind.FORK, "", home, step, null, begin, row));
        connect(before, parallel.id() + "Fork");
        var exits = new ArrayList<Exit>();
        var used = new HashSet<Lane>();
        for (var branch : parallel.branches()) {
            var own = rowsFor(branch, rows, used, begin + 1, begin + width);
            var start = new Exit(parallel.id() + "Fork", null, null, false, Route.SPLIT);
            exits.add(place(branch, begin + 1, start, own));
        }
        var join = parallel.id() + "Join";
        var last = parallel.branches().get(0).stream()
                .reduce((one, other) -> other)
                .orElseThrow()
                .work()
                .reduce((one, other) -> other)
                .orElseThrow();
        add(new Node(join, Kind.JOIN, "", home, last.step(), null, begin + 1 + width, row));
        exits.forEach(exit -> connect(exit.by(Route.JOIN), join));
        return new Exit(join, null, null, false, Route.AHEAD);
    }

    private Exit choice(Choice choice, int column, Exit from, Map<Lane, Integer> rows) {
        work(choice.decision(), column, from, rows);
        int width = choice.columns() - 3;
        var onward = choice.branches().get(0).label();
        var decided = decision(choice.decision(), choice.question(), column + 1, onward, rows);
        var merge = choice.decision().id() + "Merge";
        var exits = new ArrayList<Exit>();
        var used = new HashSet<Lane>();
        var home = lane(choice.decision());
        for (var branch : choice.branches()) {
            exits.add(branch(branch, decided, merge, home, rows, used, column + 2, width));
        }
        add(new Node(merge, Kind.MERGE, "", home, choice.decision().step(), null, column + 2 + width, row(rows, home)));
        exits.stream().filter(exit -> !exit.node().isEmpty()).forEach(exit -> connect(exit.by(Route.JOIN), merge));
        return new Exit(merge, null, null, false, Route.AHEAD);
    }

    private Exit branch(
            Branch branch,
            Exit decided,
            String merge,
            Lane home,
            Map<Lane, Integer> rows,
            Set<Lane> used,
            int column,
            int width) {
        boolean byDefault = branch.outcome() == null;
        if (branch.blocks().isEmpty() && !byDefault) {
            int row = free(home, column - 1, column + width);
            flows.add(new Flow(decided.node(), merge, branch.label(), branch.outcome(), false, Route.BYPASS, row));
            return new Exit("", null, null, false, Route.AHEAD);
        }
        if (byDefault) {
            used.add(home);
            take(home, row(rows, home), column, column + width - 1);
        }
        var own = byDefault ? rows : rowsFor(branch.blocks(), rows, used, column, column + width - 1);
        var start = new Exit(
                decided.node(), branch.label(), branch.outcome(), byDefault, byDefault ? Route.AHEAD : Route.SPLIT);
        return place(branch.blocks(), column, start, own);
    }

    /** A branch goes on in the row that it comes from where no branch before it does, else it gets a row of its own. */
    private Map<Lane, Integer> rowsFor(
            List<Block> branch, Map<Lane, Integer> rows, Set<Lane> used, int first, int last) {
        var own = new HashMap<>(rows);
        for (var lane : Block.work(branch).map(this::lane).collect(Collectors.toSet())) {
            if (used.add(lane)) {
                take(lane, row(rows, lane), first, last);
            } else {
                own.put(lane, free(lane, first, last));
            }
        }
        return own;
    }

    private int free(Lane lane, int first, int last) {
        int row = 1;
        while (row < rowsOf(lane).size() && isTaken(lane, row, first, last)) {
            row++;
        }
        take(lane, row, first, last);
        return row;
    }

    private boolean isTaken(Lane lane, int row, int first, int last) {
        return rowsOf(lane).get(row).stream().anyMatch(column -> column >= first && column <= last);
    }

    private void take(Lane lane, int row, int first, int last) {
        var rows = rowsOf(lane);
        while (rows.size() <= row) {
            rows.add(new HashSet<>());
        }
        for (int column = first; column <= last; column++) {
            rows.get(row).add(column);
        }
    }

    private List<Set<Integer>> rowsOf(Lane lane) {
        return taken.computeIfAbsent(lane, any -> new ArrayList<>(List.of(new HashSet<>())));
    }

    /** A shared part has one row for all who take part in it. */
    private Lane lane(Work work) {
        return draft.hasLanes() ? work.lane() : Draft.DOER;
    }

    private static int row(Map<Lane, Integer> rows, Lane lane) {
        return rows.getOrDefault(lane, 0);
    }

    private void connect(Exit from, String target) {
        flows.add(new Flow(from.node(), target, from.label(), from.outcome(), from.byDefault(), from.route(), 0));
    }

    private void add(Node node) {
        if (nodes.stream().anyMatch(other -> other.id().equals(node.id()))) {
            throw new IllegalArgumentException("Two nodes have the id " + node.id());
        }
        nodes.add(node);
    }

    private Node node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
    }

    /** Where the flow is, and how it leaves. */
    private record Exit(
            String node, @Nullable String label, @Nullable String outcome, boolean byDefault, Route route) {

        Exit by(Route other) {
            return new Exit(node, label, outcome, byDefault, other);
        }
    }
}
