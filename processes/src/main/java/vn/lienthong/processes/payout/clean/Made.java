package vn.lienthong.processes.payout.clean;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision about some rows.
 *
 * @param by user id
 */
public record Made(
        Part part, Seen seen, Decision decision, @Nullable String note, String by, Instant at) {

    /** Rows with commas between, for SQL. */
    public String ids() {
        return seen.ids();
    }

    public String versions() {
        return seen.versions();
    }

    /** States of rows that it can be made about, with commas between. */
    public String states() {
        return String.join(",", decision.states());
    }
}
