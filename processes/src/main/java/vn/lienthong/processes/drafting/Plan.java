package vn.lienthong.processes.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft's nodes on a grid of columns, lanes and rows, and the flows between them. */
record Plan(List<Node> nodes, List<Flow> flows) {

    Node node(String id) {
        return nodes.stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The draft has no node " + id));
    }

    /** What a node is drawn as. */
    enum Kind {
        START,
        END,
        WORK,
        DECISION,
        MERGE,
        FORK,
        JOIN,
        ASIDE
    }

    /**
     * A node's place.
     *
     * @param work what is done there; for {@link Kind#ASIDE} and {@link Kind#DECISION} the work that it belongs to
     * @param row counted from 0 within the lane
     */
    record Node(
            String id,
            Kind kind,
            String name,
            Lane lane,
            @Nullable Integer step,
            @Nullable Work work,
            int column,
            int row) {}

    /** How a flow runs. */
    enum Route {
        /** To the right, by the gap after its source when the rows differ. */
        AHEAD,
        /** Out of a gateway up or down, then to the right. */
        SPLIT,
        /** To the right, then up or down into a gateway. */
        JOIN,
        /** Out of a decision, along an empty row, into the merge. */
        BYPASS,
        /** From a decision up to the ways out of its work. */
        TO_ASIDE,
        /** From the ways out back to the work. */
        FROM_ASIDE,
        /** Under the row back to the left. */
        BACK
    }

    /**
     * A flow.
     *
     * @param outcome the outcome that it is taken for, several with commas; null for no condition
     * @param byDefault whether its source takes it when no condition holds
     * @param row for {@link Route#BYPASS} the empty row
     */
    record Flow(
            String source,
            String target,
            @Nullable String name,
            @Nullable String outcome,
            boolean byDefault,
            Route route,
            int row) {

        String id() {
            var id = source + "To" + Character.toUpperCase(target.charAt(0)) + target.substring(1);
            return route == Route.BYPASS ? id + "Directly" : id;
        }
    }
}
