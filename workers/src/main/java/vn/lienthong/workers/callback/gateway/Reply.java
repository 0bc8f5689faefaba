package vn.lienthong.workers.callback.gateway;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The answer to a callback, given once, by whoever is first. */
final class Reply {

    private static final Logger log = LoggerFactory.getLogger(Reply.class);

    private final AsyncContext async;
    private final AtomicBoolean sent = new AtomicBoolean();

    Reply(AsyncContext async) {
        this.async = async;
    }

    boolean isSent() {
        return sent.get();
    }

    void send(int status, String message) {
        inOwnThread(() -> complete(status, message, false));
    }

    /** It is to come again in a while. */
    void sendAgain(int status, String message) {
        inOwnThread(() -> complete(status, message, true));
    }

    /** Kafka's own thread must not wait for a partner that does not read. */
    private void inOwnThread(Runnable answering) {
        if (sent.compareAndSet(false, true)) {
            async.start(answering);
        }
    }

    /** Nobody else has answered: it is to come again in a while. Called by the container, which has a thread for it. */
    void timeOut(String message) {
        if (sent.compareAndSet(false, true)) {
            complete(HttpServletResponse.SC_SERVICE_UNAVAILABLE, message, true);
        }
    }

    /** There is nobody to answer any more. */
    void end() {
        if (sent.compareAndSet(false, true)) {
            async.complete();
        }
    }

    private void complete(int status, String message, boolean again) {
        try {
            var response = (HttpServletResponse) async.getResponse();
            if (again) {
                later(response, status, message);
            } else {
                write(response, status, message);
            }
        } catch (IOException e) {
            log.debug("A partner did not wait for its answer: {}", e.toString());
        } finally {
            async.complete();
        }
    }

    static void later(HttpServletResponse response, int status, String message) throws IOException {
        response.setHeader("Retry-After", "1");
        write(response, status, message);
    }

    /** @param message for people, without quotes and backslashes */
    static void write(HttpServletResponse response, int status, String message) throws IOException {
        var body = ("{\"message\": \"" + message + "\"}").getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
