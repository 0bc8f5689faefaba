package vn.lienthong.processes.payout.money;

/** Who is told what became of payments. */
public enum PublicationTarget {
    WELFARE_DB,
    VNEID
}
