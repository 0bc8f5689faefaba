package vn.lienthong.processes.payout.money.mybatis;

/**
 * How far a commune's list is.
 *
 * @param approvedTotal đồng, 0 before the approval
 */
public record ListRow(String state, long approvedTotal) {

    public boolean isApproved() {
        return state.equals("APPROVED") || hasItsMoney();
    }

    public boolean hasItsMoney() {
        return state.equals("FUNDED") || isSettled();
    }

    public boolean isSettled() {
        return state.equals("SETTLED");
    }
}
