package vn.lienthong.processes.payout.money.mybatis;

/**
 * A period's fund.
 *
 * @param fund đồng
 * @param reserved đồng of it that lists have taken
 */
public record FundRow(String state, long fund, long reserved) {

    public boolean isPaying() {
        return state.equals("PAYING");
    }
}
