package vn.lienthong.processes.payout.money;

/** What is known about the sending of an order: received, no answer, asked and never received. */
public enum Sending {
    SENT,
    UNKNOWN,
    CREATED
}
