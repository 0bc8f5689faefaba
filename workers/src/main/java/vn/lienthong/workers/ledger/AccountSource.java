package vn.lienthong.workers.ledger;

/** Who named an account. */
public enum AccountSource {
    LIST,
    VNEID,
    COMMUNE
}
