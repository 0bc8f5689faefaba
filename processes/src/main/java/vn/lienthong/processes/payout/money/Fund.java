package vn.lienthong.processes.payout.money;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.payout.money.mybatis.FundMapper;
import vn.lienthong.processes.payout.money.mybatis.FundRow;
import vn.lienthong.processes.payout.money.mybatis.ListRow;

/** What a period may spend, and what its lists have taken of it. Whatever is repeated changes nothing. */
@Component
class Fund {

    private final FundMapper rows;
    private final Clock clock;

    Fund(FundMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Whether the list has its money; all of what was approved, or nothing. */
    @Transactional
    boolean reserve(long period, String commune) {
        var list = approvedList(period, commune);
        if (list.hasItsMoney()) {
            return true;
        }
        if (rows.reserve(period, list.approvedTotal()) == 0) {
            return false;
        }
        rows.setFunded(period, commune);
        return true;
    }

    /** @param fund đồng in all, not in addition */
    @Transactional
    void change(long period, long fund, String by) {
        var before = payingPeriod(period);
        if (fund < before.reserved()) {
            throw new Refusal("Kinh phí %s nhỏ hơn số đã phân cho các xã là %s"
                    .formatted(Dong.shown(fund), Dong.shown(before.reserved())));
        }
        if (fund != before.fund()) {
            rows.keepChange(period, before.fund(), fund, by, clock.instant());
            rows.change(period, fund);
        }
    }

    /**
     * Keeps the payments that the rest of the fund is enough for, in this order: monthly allowances, arrears, funeral
     * support; of each the highest first, which for monthly allowances is the highest coefficient; then as they are in
     * the list. From the first payment on that does not fit, all are carried forward: nobody is passed by somebody
     * behind.
     */
    @Transactional
    void payByPriority(long period, String commune) {
        var list = approvedList(period, commune);
        if (list.hasItsMoney()) {
            return;
        }
        var fund = payingPeriod(period);
        rows.carryWhatDoesNotFit(period, commune, fund.fund() - fund.reserved());
        rows.take(period, commune);
        rows.setFunded(period, commune);
    }

    private ListRow approvedList(long period, String commune) {
        var list = rows.lockList(period, commune);
        if (list == null || !list.isApproved()) {
            throw new Refusal("Danh sách của xã chưa được duyệt");
        }
        return list;
    }

    private FundRow payingPeriod(long period) {
        var fund = rows.lockPeriod(period);
        if (fund == null || !fund.isPaying()) {
            throw new Refusal("Kỳ chi trả chưa chốt danh sách hoặc đã khóa sổ");
        }
        return fund;
    }
}
