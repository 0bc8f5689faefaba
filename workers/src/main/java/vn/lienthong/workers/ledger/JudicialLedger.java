package vn.lienthong.workers.ledger;

/** Criminal-record requests, as {@code docs/judicial.md} has them. What is written may be written again. */
public interface JudicialLedger {

    JudicialRequest request(long request) throws InterruptedException;

    PersonToIdentify person(long request) throws InterruptedException;

    void identified(long request, Identity identity) throws InterruptedException;

    /** What the issuer is told. */
    Submission submission(long request) throws InterruptedException;

    void changeState(long request, JudicialRequest.State state) throws InterruptedException;

    /** What the citizen answered to the issuer's last question. */
    Supplement supplement(long request) throws InterruptedException;

    /** The issuer has it. */
    void supplemented(long request, int number) throws InterruptedException;

    Bill bill(long request) throws InterruptedException;

    /** @param receipt for a fee that the fee gateway has given back */
    void refunded(long request, String receipt) throws InterruptedException;

    /** Keeps a record whose signature was checked. */
    void keepResult(long request, SignedRecord result) throws InterruptedException;

    /** The record in clear, once an officer has checked it. */
    SignedRecord result(long request) throws InterruptedException;

    /** @param receipt of VNeID */
    void delivered(long request, String receipt) throws InterruptedException;

    RequestStatus status(long request) throws InterruptedException;
}
