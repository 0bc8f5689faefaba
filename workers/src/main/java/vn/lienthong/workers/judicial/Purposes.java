package vn.lienthong.workers.judicial;

/** What an issuer is called for. */
final class Purposes {

    /** All calls: from the request to the record. */
    static final String ISSUE = "JUDICIAL_RECORD_ISSUE";

    private Purposes() {}
}
