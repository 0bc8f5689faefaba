package vn.lienthong.processes.judicial.notice;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where callers hear of their requests.
 *
 * @param url null where nobody wants to hear
 * @param key what we show there
 */
@ConfigurationProperties("lienthong.judicial.notices")
record NoticeSettings(@Nullable URI url, @Nullable String key) {

    /** Never the key. */
    @Override
    public String toString() {
        return "notices to " + url;
    }
}
