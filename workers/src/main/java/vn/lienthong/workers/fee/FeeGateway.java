package vn.lienthong.workers.fee;

import vn.lienthong.workers.ledger.Bill;
import vn.lienthong.workers.partner.Envelope;

/** Through whom citizens pay fees. */
public interface FeeGateway {

    /** Presents a bill. That it was presented before is no failure, as long as it is for the same amount. */
    void present(Bill bill, Envelope envelope) throws InterruptedException;
}
