package vn.lienthong.workers.partner;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An audit in memory. */
public final class PlayedAudit implements CallAudit {

    public final List<PartnerCall> calls = new CopyOnWriteArrayList<>();

    @Override
    public void ready() {
        // There is always room.
    }

    @Override
    public void write(List<PartnerCall> more) {
        calls.addAll(more);
    }
}
