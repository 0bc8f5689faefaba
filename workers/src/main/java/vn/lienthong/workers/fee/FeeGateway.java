package vn.lienthong.workers.fee;

import java.util.Optional;
import vn.lienthong.workers.callback.Callback;
import vn.lienthong.workers.ledger.Bill;
import vn.lienthong.workers.partner.Envelope;

/** Through whom citizens pay fees. */
public interface FeeGateway {

    /** Presents a bill. That it was presented before is no failure, as long as it is for the same amount. */
    void present(Bill bill, Envelope envelope) throws InterruptedException;

    /**
     * Takes a bill back that nobody is to pay any more; what was paid is given back. Again, or of a bill that was never
     * presented, is no failure.
     *
     * @return number of the receipt for what was given back; empty where nothing was paid
     */
    Optional<String> cancel(Bill bill, Envelope envelope) throws InterruptedException;

    /** That a bill is paid, as the gateway's callback says it; empty while it is not. */
    Optional<Callback> payment(String billId, Envelope envelope) throws InterruptedException;
}
