package vn.lienthong.workers.ledger;

/** What is kept of an order, byte for byte. */
public enum OrderPaper {
    ORDER,
    STATUS,
    STATEMENT
}
