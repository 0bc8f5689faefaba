package vn.lienthong.workers.judicial;

import java.util.List;
import java.util.Optional;
import vn.lienthong.workers.callback.Callback;
import vn.lienthong.workers.ledger.SignedRecord;
import vn.lienthong.workers.ledger.Submission;
import vn.lienthong.workers.ledger.Supplement;
import vn.lienthong.workers.partner.Envelope;
import vn.lienthong.workers.task.Unfinished;

/** An agency that issues criminal records. It knows requests by the ids that we gave them. */
public interface Issuer {

    /** Sends a request. That it was received before is no failure, once the issuer, asked, knows it. */
    void submit(String requestId, Submission submission, Envelope envelope) throws InterruptedException;

    /**
     * Asks for all that the issuer has said about a request, by its numbers.
     *
     * @return empty where it never received the request
     */
    Optional<List<Callback>> news(String requestId, Envelope envelope) throws InterruptedException;

    /** Sends what the citizen supplied; again is no failure. */
    void supplement(String requestId, Supplement supplement, Envelope envelope) throws InterruptedException;

    /**
     * Takes a request back; again, or of one that it never received, is no failure.
     *
     * @return false where the issuer has decided already
     */
    boolean cancel(String requestId, Envelope envelope) throws InterruptedException;

    /**
     * Fetches the record.
     *
     * @return empty while there is none
     * @throws Unfinished refused as {@code SIGNATURE_INVALID} where the issuer's signature is missing or wrong
     */
    Optional<SignedRecord> record(String requestId, Envelope envelope) throws InterruptedException;
}
