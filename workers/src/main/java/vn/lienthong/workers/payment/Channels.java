package vn.lienthong.workers.payment;

import java.util.Map;
import vn.lienthong.workers.task.Unfinished;

/** The channels that this program has a line to. */
class Channels {

    private final Map<String, PaymentChannel> byCode;

    Channels(Map<String, PaymentChannel> byCode) {
        this.byCode = Map.copyOf(byCode);
    }

    /** @throws Unfinished for an administrator, where a channel is not set up */
    PaymentChannel of(String code) {
        var channel = byCode.get(code);
        if (channel == null) {
            throw Unfinished.stuck("Chưa khai báo kết nối tới kênh chi trả " + code);
        }
        return channel;
    }
}
