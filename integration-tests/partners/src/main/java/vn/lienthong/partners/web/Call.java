package vn.lienthong.partners.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody asks for. */
public final class Call {

    /** Largest body; lists of a million people are smaller. */
    static final long LARGEST_BODY = 1L << 30;

    private final HttpExchange exchange;
    private final Map<String, String> placeholders;

    Call(HttpExchange exchange, Map<String, String> placeholders) {
        this.exchange = exchange;
        this.placeholders = placeholders;
    }

    /** What stands in the path where the route has a name in braces. */
    public String path(String name) {
        var value = placeholders.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The route has no " + name);
        }
        return value;
    }

    public @Nullable String header(String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    public @Nullable String query(String name) {
        return queries().get(name);
    }

    private Map<String, String> queries() {
        var query = exchange.getRequestURI().getRawQuery();
        return query == null
                ? Map.of()
                : Arrays.stream(query.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(
                                pair -> decoded(pair[0]),
                                pair -> pair.length < 2 ? "" : decoded(pair[1]),
                                (one, two) -> two));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.wrong("Địa chỉ không đúng dạng");
        }
    }

    /** The body, no longer than {@link #LARGEST_BODY}. */
    public InputStream body() {
        return new LimitedStream(exchange.getRequestBody(), LARGEST_BODY);
    }

    /** A body of at most so many bytes. */
    public byte[] shortBody(int limit) throws IOException {
        return new LimitedStream(exchange.getRequestBody(), limit).readAllBytes();
    }
}
