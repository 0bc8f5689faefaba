package vn.lienthong.workers.callback;

/** What kind of partner calls back: each has its own types. */
public enum Sender {
    ISSUER,
    FEES
}
