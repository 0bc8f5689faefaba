package vn.lienthong.workers.callback.gateway;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.lienthong.workers.callback.BadCallback;
import vn.lienthong.workers.callback.Callback;
import vn.lienthong.workers.callback.CallbackReader;
import vn.lienthong.workers.callback.Sender;

/** Lets in what a partner has signed not long ago, and nothing of it but what is known. */
final class Admission {

    private final Map<String, Sender> partners;
    private final Secrets secrets;
    private final Duration window;
    private final CallbackReader reader;
    private final Clock clock;

    Admission(GatewaySettings settings, CallbackReader reader, Clock clock) {
        partners = Map.copyOf(settings.partners());
        secrets = new Secrets(partners.keySet(), settings.secrets());
        window = settings.window();
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * @throws NotAdmitted where it is from nobody whom we know, or not from now
     * @throws BadCallback where a partner has signed what is no callback
     */
    Callback admit(Delivery delivery) {
        var timestamp = delivery.timestamp() == null ? "" : delivery.timestamp();
        var callbackId = delivery.callbackId() == null ? "" : delivery.callbackId();
        var sender = partners.get(delivery.partner());
        boolean signed =
                secrets.signed(delivery.partner(), timestamp, callbackId, delivery.body(), delivery.signature());
        if (sender == null || !signed) {
            throw new NotAdmitted("no valid signature");
        }
        if (!isNow(timestamp)) {
            throw new NotAdmitted("signed for another time");
        }
        return reader.callback(delivery.partner(), sender, callbackId, delivery.body());
    }

    private boolean isNow(String timestamp) {
        if (!timestamp.matches("\\d{1,12}")) {
            return false;
        }
        var said = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(said, clock.instant()).abs().compareTo(window) <= 0;
    }
}
