package vn.lienthong.workers.callback.gateway;

import org.jspecify.annotations.Nullable;

/**
 * A callback as it came in; nothing of it is believed yet.
 *
 * @param partner who it says it is from, by its path
 */
record Delivery(
        String partner,
        @Nullable String callbackId,
        @Nullable String timestamp,
        @Nullable String signature,
        byte[] body) {

    /** Without the body. */
    @Override
    public String toString() {
        return "a delivery of " + partner;
    }
}
