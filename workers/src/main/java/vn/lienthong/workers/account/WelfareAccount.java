package vn.lienthong.workers.account;

import org.jspecify.annotations.Nullable;

/** @param channel code */
public record WelfareAccount(
        String channel, String account, @Nullable String name) {

    /** Nobody's data in logs. */
    @Override
    public String toString() {
        return "an account at " + channel;
    }
}
