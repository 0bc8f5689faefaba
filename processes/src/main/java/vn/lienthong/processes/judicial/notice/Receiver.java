package vn.lienthong.processes.judicial.notice;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a caller hears of its requests.
 *
 * @param key what we show there
 */
record Receiver(@NotNull URI url, @Nullable String key) {

    String authorization() {
        return "Bearer " + (key == null ? "" : key);
    }

    /** Never the key. */
    @Override
    public String toString() {
        return url.toString();
    }
}
