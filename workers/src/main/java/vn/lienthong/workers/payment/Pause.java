package vn.lienthong.workers.payment;

import java.time.Clock;
import java.time.Duration;
import vn.lienthong.workers.ledger.PaymentOrder;

/** How long to wait until a channel is asked again: the longer an order has taken, the less a moment matters. */
class Pause {

    private static final int PART_OF_AGE = 10;

    private final PaymentSettings settings;
    private final Clock clock;

    Pause(PaymentSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Duration of(PaymentOrder order) {
        var pause = Duration.between(order.createdAt(), clock.instant()).dividedBy(PART_OF_AGE);
        if (pause.compareTo(settings.askAgain()) < 0) {
            return settings.askAgain();
        }
        return pause.compareTo(settings.longestPause()) > 0 ? settings.longestPause() : pause;
    }
}
