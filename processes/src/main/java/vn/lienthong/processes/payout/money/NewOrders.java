package vn.lienthong.processes.payout.money;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.payout.PayoutSettings;
import vn.lienthong.processes.payout.money.mybatis.FundMapper;
import vn.lienthong.processes.payout.money.mybatis.OrderMapper;

/** Orders for all payments of a list that are due and not under way, by channel. */
@Component
class NewOrders {

    private final FundMapper lists;
    private final OrderMapper rows;
    private final ValueDates valueDates;
    private final PayoutSettings settings;

    NewOrders(FundMapper lists, OrderMapper rows, ValueDates valueDates, PayoutSettings settings) {
        this.lists = lists;
        this.rows = rows;
        this.valueDates = valueDates;
        this.settings = settings;
    }

    /** Once more: only what has become due since. */
    @Transactional
    void create(long period, String commune) {
        var list = lists.lockList(period, commune);
        if (list == null || !list.hasItsMoney()) {
            throw new Refusal("Danh sách của xã chưa có kinh phí");
        }
        if (!list.isSettled()) {
            rows.create(period, commune, settings.orderSize(), valueDates.next());
        }
    }
}
