package vn.lienthong.processes.payout.money;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.payout.money.mybatis.FundMapper;
import vn.lienthong.processes.payout.money.mybatis.SettlementMapper;
import vn.lienthong.processes.payout.money.mybatis.SumRow;

/** The end of a list, and of a period. Whatever is repeated changes nothing. */
@Component
class Settlement {

    private static final int NAMED = 5;

    private final FundMapper lists;
    private final SettlementMapper rows;
    private final Agencies agencies;
    private final Clock clock;

    Settlement(FundMapper lists, SettlementMapper rows, Agencies agencies, Clock clock) {
        this.lists = lists;
        this.rows = rows;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** @throws Refusal while a payment that has failed is left undecided */
    void demandFailedDecided(long period, String commune) {
        int failed = rows.failed(period, commune);
        if (failed > 0) {
            throw new Refusal("Còn %s khoản chi không thành chưa quyết định; mở trang “Khoản chi không thành” để xử lý"
                    .formatted(Dong.number(failed)));
        }
    }

    /** @throws Refusal while a payment of the list has no end */
    @Transactional
    void settle(long period, String commune) {
        var list = lists.lockList(period, commune);
        if (list != null && list.isSettled()) {
            return;
        }
        if (list == null || !list.hasItsMoney()) {
            throw new Refusal("Danh sách của xã chưa có kinh phí");
        }
        if (rows.settle(period, commune) == 0) {
            throw new Refusal("Còn khoản chi chưa có kết quả cuối cùng: " + words(rows.sums(period, commune)));
        }
    }

    /** @throws Refusal saying what is missing */
    @Transactional
    void close(long period, String by) {
        var before = lists.lockPeriod(period);
        if (before != null && before.state().equals("CLOSED")) {
            return;
        }
        if (before == null || !before.isPaying()) {
            throw new Refusal("Kỳ chi trả chưa chốt danh sách hoặc đã hủy");
        }
        if (rows.close(period, by, clock.instant()) == 0) {
            throw new Refusal(missing(period));
        }
    }

    private String missing(long period) {
        var unsettled = rows.unsettled(period);
        if (!unsettled.isEmpty()) {
            return "Còn %s xã chưa chi trả xong: %s".formatted(Dong.number(unsettled.size()), names(unsettled));
        }
        return new Equation(rows.approved(period), rows.sumsOfPeriod(period)).words();
    }

    private String names(List<String> communes) {
        return communes.stream()
                        .limit(NAMED)
                        .map(commune -> agencies.unitName(new UnitCode(commune)))
                        .collect(Collectors.joining(", "))
                + (communes.size() > NAMED ? "…" : "");
    }

    private static String words(List<SumRow> sums) {
        return sums.stream()
                .filter(sum -> sum.state() == PaymentState.DUE || sum.state() == PaymentState.FAILED)
                .map(sum -> "%s khoản %s (%s)"
                        .formatted(
                                Dong.number(sum.count()),
                                sum.state() == PaymentState.DUE ? "đang chi" : "không thành",
                                Dong.shown(sum.total())))
                .collect(Collectors.joining(", "));
    }
}
