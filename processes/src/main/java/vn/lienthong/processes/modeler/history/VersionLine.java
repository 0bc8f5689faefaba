package vn.lienthong.processes.modeler.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.calendar.ShownTime;
import vn.lienthong.processes.modeler.proposal.Proposal;

/**
 * A version of a procedure.
 *
 * @param definition the engine's id
 * @param origin how it came, in Vietnamese
 * @param proposal null where it came otherwise
 * @param running how many instances run by it
 * @param redrawn whether its diagram is another than that of the version before
 */
record VersionLine(
        int version,
        String definition,
        Instant deployedAt,
        String origin,
        @Nullable Proposal proposal,
        int running,
        boolean redrawn) {

    /** dd/MM/yyyy HH:mm. */
    public String shownAt() {
        return ShownTime.time(deployedAt);
    }
}
