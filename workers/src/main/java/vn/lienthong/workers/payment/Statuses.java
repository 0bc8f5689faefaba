package vn.lienthong.workers.payment;

import java.nio.file.Path;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.ledger.OrderLedger;
import vn.lienthong.workers.ledger.PaymentOrder;
import vn.lienthong.workers.ledger.PaymentStatus;
import vn.lienthong.workers.payment.PaymentChannel.Standing;
import vn.lienthong.workers.task.Unfinished;

/** What a channel says became of each payment of an order, also where it speaks of all of them at once. */
class Statuses {

    private final OrderLedger ledger;

    Statuses(OrderLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * Fetches the channel's answer.
     *
     * @return whether it has one
     * @throws Unfinished where it does not know the order any more
     */
    boolean fetch(PaymentOrder order, PaymentChannel channel, Path file) throws InterruptedException {
        var standing = channel.fetchStatus(order, file);
        if (standing == Standing.NEVER_RECEIVED) {
            throw Unfinished.stuck("Kênh " + order.channel() + " đã nhận lệnh chi " + order.msgId()
                    + " nhưng nay trả lời là chưa hề nhận; cần đối chiếu với kênh này, không gửi lại");
        }
        return standing == Standing.ANSWERED;
    }

    /** @return whether the answer is final */
    boolean read(PaymentOrder order, PaymentChannel channel, Path file, Each<PaymentStatus> each)
            throws InterruptedException {
        var verdict = channel.readStatus(order, file, each);
        return switch (verdict.kind()) {
            case EACH -> true;
            case PENDING -> false;
            case ALL_ACCEPTED -> all(order, PaymentStatus.Verdict.ACCEPTED, null, each);
            case ALL_REJECTED -> all(order, PaymentStatus.Verdict.REJECTED, verdict.reason(), each);
        };
    }

    private boolean all(
            PaymentOrder order, PaymentStatus.Verdict verdict, @Nullable String reason, Each<PaymentStatus> each)
            throws InterruptedException {
        var ids = new ArrayList<String>(order.count());
        ledger.attempts(order.order(), attempt -> ids.add(attempt.endToEndId()));
        for (var id : ids) {
            each.take(new PaymentStatus(id, verdict, reason));
        }
        return true;
    }
}
