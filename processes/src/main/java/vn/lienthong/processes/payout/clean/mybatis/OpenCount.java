package vn.lienthong.processes.payout.clean.mybatis;

import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.payout.clean.Reason;

/** How many entries wait for a commune for one reason. */
public record OpenCount(@Nullable String reason, String state, int entries) {

    public String words() {
        return Reason.words(reason);
    }
}
