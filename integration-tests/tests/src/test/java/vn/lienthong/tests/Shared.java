package vn.lienthong.tests;

/** What only one class of tests may use at a time, as its tests change how it behaves. */
final class Shared {

    /** The issuers of criminal records, and all that happens to requests for these. */
    static final String ISSUERS = "issuers";

    /** The channels of payouts, and all that happens to payouts. */
    static final String BANKS = "banks";

    /** Which diagrams are deployed. */
    static final String DIAGRAMS = "diagrams";

    private Shared() {}
}
