package vn.lienthong.workers.partner;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.lienthong.workers.partner.PartnerCall.Phase;

/** An audit in memory. */
public final class PlayedAudit implements CallAudit {

    public final List<PartnerCall> calls = new CopyOnWriteArrayList<>();

    /** The exchanges that have ended. */
    public List<PartnerCall> ended() {
        return calls.stream().filter(call -> call.phase() == Phase.ENDED).toList();
    }

    @Override
    public void ready() {
        // There is always room.
    }

    @Override
    public void write(List<PartnerCall> more) {
        calls.addAll(more);
    }
}
