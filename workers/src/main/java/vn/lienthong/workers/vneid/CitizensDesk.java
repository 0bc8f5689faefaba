package vn.lienthong.workers.vneid;

import java.time.Instant;
import vn.lienthong.workers.ledger.RequestStatus;
import vn.lienthong.workers.ledger.SignedRecord;
import vn.lienthong.workers.partner.Envelope;

/** Where citizens find their results: VNeID. The same request id again changes nothing. */
public interface CitizensDesk {

    /**
     * Delivers a criminal record.
     *
     * @param citizenId of whoever asked for it
     * @return the receipt
     */
    String deliver(String requestId, String citizenId, SignedRecord result, Envelope envelope)
            throws InterruptedException;

    /** Tells how a request stands. */
    void tell(String requestId, RequestStatus status, Instant at, Envelope envelope) throws InterruptedException;
}
