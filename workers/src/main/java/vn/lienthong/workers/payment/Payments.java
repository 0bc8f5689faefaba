package vn.lienthong.workers.payment;

import java.util.function.Consumer;
import vn.lienthong.workers.ledger.PaymentAttempt;

/** The payments of an order, one after another, never all in memory. */
@FunctionalInterface
public interface Payments {

    void forEach(Consumer<PaymentAttempt> each) throws InterruptedException;
}
