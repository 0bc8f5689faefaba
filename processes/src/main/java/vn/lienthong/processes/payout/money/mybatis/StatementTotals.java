package vn.lienthong.processes.payout.money.mybatis;

/** What the statements of a channel say about a period's orders; amounts are đồng. */
public record StatementTotals(
        String channel, long debitCount, long debits, long creditCount, long credits, long strayCount, long stray) {}
