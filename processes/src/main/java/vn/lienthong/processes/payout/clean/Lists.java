package vn.lienthong.processes.payout.clean;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.payout.clean.mybatis.ListMapper;

/**
 * Takes a commune's list from hand to hand: confirmed, checked and approved by three people. Each step locks the list
 * before it looks at the entries, so that no decision about them comes in between.
 */
@Component
class Lists {

    private static final String READY = "PAYABLE,EXCLUDED";

    private final ListMapper rows;
    private final Clock clock;

    Lists(ListMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    Optional<PayoutList> of(Part part) {
        return rows.of(part);
    }

    /** @throws Refusal while somebody on it has no account to be paid to */
    @Transactional
    public void confirm(Part part, Acting maker) {
        taken(part).demand(ListState.CLEANING);
        demandReady(part);
        rows.confirm(part, maker.by(), maker.onBehalfOf(), clock.instant());
    }

    /** @throws Refusal when it is not confirmed, or by the same person */
    @Transactional
    public void check(Part part, Acting checker) {
        var list = taken(part);
        list.demand(ListState.CONFIRMED);
        list.demandCheckerIsNotMaker(checker);
        rows.check(part, checker.by(), checker.onBehalfOf(), clock.instant());
    }

    /**
     * Makes a payment for everybody who is to be paid, and fixes how many and how much.
     *
     * @throws Refusal when it is not checked, by the same person, or when somebody has no account to be paid to
     */
    @Transactional
    public void approve(Part part, Acting approver) {
        var list = taken(part);
        list.demand(ListState.CHECKED);
        list.demandApproverIsNobodyBefore(approver);
        demandReady(part);
        rows.makePayments(part);
        rows.approve(part, approver.by(), approver.onBehalfOf(), clock.instant());
    }

    /** @throws Refusal when it is approved already */
    @Transactional
    public void giveBack(Part part) {
        var list = taken(part);
        if (list.state() != ListState.CLEANING && rows.giveBack(part) == 0) {
            throw new Refusal("Danh sách của xã đã được duyệt, không trả lại được");
        }
    }

    private PayoutList taken(Part part) {
        return rows.take(part).orElseThrow(() -> new IllegalStateException("There is no list of %s".formatted(part)));
    }

    private void demandReady(Part part) {
        int open = rows.notIn(part, READY);
        if (open > 0) {
            throw new Refusal(
                    "Còn %d người chưa sẵn sàng chi trả: chưa đối chiếu, chưa có tài khoản đã xác minh, hoặc chờ xã xử lý. Nếu vừa sửa danh sách, hãy chọn đối chiếu lại"
                            .formatted(open));
        }
    }
}
