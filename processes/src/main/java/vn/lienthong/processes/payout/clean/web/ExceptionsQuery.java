package vn.lienthong.processes.payout.clean.web;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of the exceptions is shown.
 *
 * @param reason code, or null for all
 * @param words a citizen id or a part of a name: then everybody on the list, whatever the state; empty for nothing
 * @param page from 0
 */
public record ExceptionsQuery(@Nullable String reason, String words, int page) {

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 100_000;

    static ExceptionsQuery of(@Nullable String reason, @Nullable String words, @Nullable Integer page) {
        var searched = words == null ? "" : words.strip();
        return new ExceptionsQuery(
                reason == null || reason.isBlank() ? null : reason,
                Normalizer.normalize(searched.substring(0, Math.min(searched.length(), LONGEST)), Normalizer.Form.NFC),
                page == null ? 0 : Math.min(Math.max(page, 0), LAST_PAGE));
    }

    public boolean isSearch() {
        return !words.isEmpty();
    }

    /** The address of another page of the same rows. */
    public String address(String path, int otherPage) {
        return address(path, otherPage, null);
    }

    /** The address of the same page with somebody opened. */
    public String opened(String path, long entry) {
        return address(path, page, entry);
    }

    private String address(String path, int otherPage, @Nullable Long entry) {
        var address = UriComponentsBuilder.fromPath(path);
        if (reason != null) {
            address.queryParam("reason", "{reason}");
        }
        if (isSearch()) {
            address.queryParam("q", "{q}");
        }
        if (otherPage > 0) {
            address.queryParam("page", otherPage);
        }
        if (entry != null) {
            address.queryParam("entry", entry);
        }
        return address.encode()
                .buildAndExpand(Map.of("reason", reason == null ? "" : reason, "q", words))
                .toUriString();
    }
}
