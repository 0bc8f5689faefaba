package vn.lienthong.processes.modeler.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What deploying would do.
 *
 * @param problems why it can't be deployed, in Vietnamese
 * @param warnings what somebody should look at first, in Vietnamese
 * @param parts the procedures that get a new version
 * @param moves what becomes of the running cases of each whose new version differs; none where it can't be deployed
 */
public record Impact(List<String> problems, List<String> warnings, List<DeployedPart> parts, List<Move> moves) {

    public boolean isPossible() {
        return problems.isEmpty();
    }

    /** Running instances of all. */
    public int running() {
        return moves.stream().mapToInt(Move::running).sum();
    }

    /**
     * Of one procedure.
     *
     * @param running how many instances run
     * @param checked how many of them the engine was asked about: not more than it can answer in a moment
     * @param movable how many of those can go on in the new version
     * @param nodes where they are
     * @param stuck some that can't, with the reason
     */
    public record Move(
            String key, String title, int running, int checked, int movable, List<Place> nodes, List<Stuck> stuck) {}

    /**
     * A node with running instances.
     *
     * @param counterpart whether the new version has the like, where the engine was asked
     */
    public record Place(
            String node,
            @Nullable String name,
            int instances,
            @Nullable Boolean counterpart) {}

    /** An instance that stays in its version, and why. */
    public record Stuck(@Nullable String caseCode, String instanceId, String why) {}
}
