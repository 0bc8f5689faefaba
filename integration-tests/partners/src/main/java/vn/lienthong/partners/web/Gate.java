package vn.lienthong.partners.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets in who has the key, and lets the faults happen to what partners ask for. */
public final class Gate {

    private static final List<String> NEEDED = List.of("X-Request-Id", "X-Purpose", "X-Case-Code");

    /** Comes from a diagram's own connector, and speaks of a request's state, of nobody. */
    private static final String NOTICE = "/v1/notices/requests";

    private final byte[] bearer;
    private final byte[] sandboxKey;
    private final Faults faults;

    public Gate(String key, String sandboxKey, Faults faults) {
        this.bearer = bytes("Bearer " + key);
        this.sandboxKey = bytes(sandboxKey);
        this.faults = faults;
    }

    /** Carries a call out. */
    @FunctionalInterface
    interface Work {
        Answer carryOut() throws IOException;
    }

    Answer pass(HttpExchange exchange, Work work) throws IOException {
        var headers = exchange.getRequestHeaders();
        if (exchange.getRequestURI().getPath().startsWith("/sandbox/")) {
            check(sandboxKey, headers.getFirst("X-Sandbox-Key"));
            return work.carryOut();
        }
        check(bearer, headers.getFirst("Authorization"));
        if (!exchange.getRequestURI().getPath().equals(NOTICE)) {
            checkHeaders(headers);
        }
        faults.before();
        var answer = work.carryOut();
        faults.after();
        return answer;
    }

    private static void checkHeaders(Headers headers) {
        for (var needed : NEEDED) {
            if (headers.getFirst(needed) == null) {
                throw Refusal.wrong("Thiếu tiêu đề " + needed);
            }
        }
    }

    private static void check(byte[] key, @Nullable String given) {
        if (given == null || !MessageDigest.isEqual(key, bytes(given))) {
            throw Refusal.unknownCaller();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
