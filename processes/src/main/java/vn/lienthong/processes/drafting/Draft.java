package vn.lienthong.processes.drafting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A diagram to be drawn.
 *
 * @param id id of the process
 * @param properties extension properties of the process
 * @param lanes from top to bottom; empty for a shared part, which has the lane {@link #DOER} only
 * @param startForm kind of the start form; null for a called process
 * @param events event subprocesses, drawn in the lane of the agency that opens the case
 */
public record Draft(
        String id,
        String name,
        Map<String, String> properties,
        List<Lane> lanes,
        String startId,
        String startName,
        @Nullable String startForm,
        List<Block> flow,
        String endId,
        String endName,
        List<EventPart> events) {

    /** The agency that does a shared part, whoever that is. */
    public static final Lane DOER = new Lane("${agency}", "lead", "");

    private static final String LEAD = "lead";

    boolean hasLanes() {
        return !lanes.isEmpty();
    }

    /** The first lane that leads: there the case is opened and watched. */
    Lane leadLane() {
        return lanesOrDoer().stream()
                .filter(lane -> lane.part().equals("lead"))
                .filter(lane -> isOpener(lane) || properties.get(LEAD) == null)
                .findFirst()
                .orElseGet(() -> lanesOrDoer().get(0));
    }

    private boolean isOpener(Lane lane) {
        return lane.agency().equals(properties.get(LEAD));
    }

    List<Lane> lanesOrDoer() {
        return hasLanes() ? lanes : List.of(DOER);
    }
}
