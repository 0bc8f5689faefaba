package vn.lienthong.workers.payment;

import java.util.List;
import vn.lienthong.workers.http.TempFile;
import vn.lienthong.workers.ledger.OrderLedger;
import vn.lienthong.workers.ledger.OrderPaper;
import vn.lienthong.workers.ledger.PaymentOrder;
import vn.lienthong.workers.ledger.PaymentOrder.State;
import vn.lienthong.workers.ledger.PaymentStatus;
import vn.lienthong.workers.task.Unfinished;

/** Finds out what became of each payment of an order that was sent. */
class AskStatus implements OrderWork {

    private final OrderLedger ledger;
    private final Channels channels;
    private final Statuses statuses;
    private final PaymentSettings settings;
    private final Pause pause;

    AskStatus(OrderLedger ledger, Channels channels, Statuses statuses, PaymentSettings settings, Pause pause) {
        this.ledger = ledger;
        this.channels = channels;
        this.statuses = statuses;
        this.settings = settings;
        this.pause = pause;
    }

    @Override
    public void work(long id) throws InterruptedException {
        var order = ledger.order(id);
        switch (order.state()) {
            case CREATED, UNKNOWN -> throw Unfinished.stuck("Lệnh chi " + order.msgId() + " chưa được gửi xong");
            case SENT -> ask(order);
            case ANSWERED, RECONCILED -> {
                // Asked before.
            }
        }
    }

    private void ask(PaymentOrder order) throws InterruptedException {
        var channel = channels.of(order.channel());
        try (var answer = TempFile.create()) {
            if (!statuses.fetch(order, channel, answer.path())) {
                throw notYet(order);
            }
            ledger.keep(order.order(), OrderPaper.STATUS, channel.mediaType(), answer.path());
            var portions = new Portions<PaymentStatus>(settings.portion(), rows -> write(order, rows));
            boolean complete = statuses.read(order, channel, answer.path(), portions);
            portions.end();
            // The ledger counts: some payments may not have been spoken of yet.
            if (!complete || ledger.order(order.order()).state() == State.SENT) {
                throw notYet(order);
            }
        }
    }

    private void write(PaymentOrder order, List<PaymentStatus> rows) throws InterruptedException {
        if (!rows.isEmpty()) {
            ledger.addStatuses(order.order(), rows);
        }
    }

    private Unfinished notYet(PaymentOrder order) {
        return Unfinished.notYet(pause.of(order), order.msgId() + " is not carried out yet");
    }
}
