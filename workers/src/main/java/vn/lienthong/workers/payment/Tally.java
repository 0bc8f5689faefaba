package vn.lienthong.workers.payment;

import vn.lienthong.workers.ledger.PaymentAttempt;
import vn.lienthong.workers.ledger.PaymentOrder;
import vn.lienthong.workers.task.Unfinished;

/** Counts what is written of an order: a file that differs from the order by a đồng does not leave. */
public final class Tally {

    private int count;
    private long total;

    public void add(PaymentAttempt attempt) {
        if (attempt.amount() <= 0) {
            throw Unfinished.stuck("Khoản chi " + attempt.endToEndId() + " có số tiền không dương");
        }
        count++;
        total = Math.addExact(total, attempt.amount());
    }

    /** @throws Unfinished where it is not what the order says */
    public void check(PaymentOrder order) {
        if (count != order.count() || total != order.total()) {
            throw Unfinished.stuck("Lệnh chi " + order.msgId() + " ghi " + order.count() + " khoản, " + order.total()
                    + " đồng, nhưng sổ có " + count + " khoản, " + total + " đồng; không gửi");
        }
    }
}
