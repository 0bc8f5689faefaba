package vn.lienthong.workers.payment;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.workers.http.TempFile;
import vn.lienthong.workers.ledger.OrderLedger;
import vn.lienthong.workers.ledger.OrderPaper;
import vn.lienthong.workers.ledger.PaymentOrder;
import vn.lienthong.workers.ledger.PaymentOrder.State;
import vn.lienthong.workers.payment.PaymentChannel.Standing;

/**
 * Sends an order once. Before anything leaves, the ledger says that nobody knows: whatever happens then, a crash, a lost
 * answer, a time-out, the next try begins by asking whether the channel has the order.
 */
class SendOrder implements OrderWork {

    private static final Logger log = LoggerFactory.getLogger(SendOrder.class);

    private final OrderLedger ledger;
    private final Channels channels;

    SendOrder(OrderLedger ledger, Channels channels) {
        this.ledger = ledger;
        this.channels = channels;
    }

    @Override
    public void work(long id) throws InterruptedException {
        var order = ledger.order(id);
        var channel = channels.of(order.channel());
        switch (order.state()) {
            case CREATED -> send(order, channel);
            case UNKNOWN -> askThenSend(order, channel);
            case SENT, ANSWERED, RECONCILED -> log.info("{} was sent before", order.msgId());
        }
    }

    private void askThenSend(PaymentOrder order, PaymentChannel channel) throws InterruptedException {
        try (var answer = TempFile.create()) {
            if (channel.fetchStatus(order, answer.path()) != Standing.NEVER_RECEIVED) {
                log.info("{} had been received", order.msgId());
                ledger.changeState(order.order(), State.SENT);
                return;
            }
        }
        log.info("{} was never received", order.msgId());
        ledger.changeState(order.order(), State.CREATED);
        send(order, channel);
    }

    private void send(PaymentOrder order, PaymentChannel channel) throws InterruptedException {
        try (var file = TempFile.create()) {
            channel.write(order, each -> ledger.attempts(order.order(), each), file.path());
            ledger.keep(order.order(), OrderPaper.ORDER, channel.mediaType(), file.path());
            ledger.changeState(order.order(), State.UNKNOWN);
            channel.submit(order, file.path());
        }
        ledger.changeState(order.order(), State.SENT);
    }
}
