package vn.lienthong.workers.callback.gateway;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.workers.callback.BadCallback;
import vn.lienthong.workers.callback.Callback;
import vn.lienthong.workers.callback.CallbackLog;

/**
 * Takes callbacks without a thread that waits: bodies are read as they come, and answers are written when Kafka has spoken. A
 * bounded number is under way; whoever comes too many is to come again.
 */
final class CallbackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(CallbackServlet.class);

    private static final Pattern PATH = Pattern.compile("/([a-z0-9-]{1,32})");
    private static final int TOO_MANY_REQUESTS = 429;

    private final transient Admission admission;
    private final transient CallbackLog callbacks;
    private final transient Semaphore free;
    private final long most;
    private final Duration patience;

    CallbackServlet(GatewaySettings settings, Admission admission, CallbackLog callbacks) {
        this.admission = admission;
        this.callbacks = callbacks;
        free = new Semaphore(settings.atOnce());
        most = settings.most().toBytes();
        patience = settings.patience();
    }

    @Override
    public void init() {
        callbacks.warmUp();
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            Reply.write(response, HttpServletResponse.SC_NOT_FOUND, "Không có địa chỉ này");
        } else if (request.getContentLengthLong() > most) {
            Reply.write(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, tooLarge());
        } else if (!free.tryAcquire()) {
            Reply.later(response, TOO_MANY_REQUESTS, "Đang nhận quá nhiều tin, hãy gửi lại");
        } else {
            take(path.group(1), request);
        }
    }

    private String tooLarge() {
        return "Nội dung lớn hơn " + most + " byte";
    }

    private void take(String partner, HttpServletRequest request) throws IOException {
        var async = request.startAsync();
        async.setTimeout(patience.toMillis());
        var reply = new Reply(async);
        async.addListener(new Ending(reply, free));
        var input = request.getInputStream();
        input.setReadListener(new BodyReading(input, most, new BodyReading.Reader() {
            @Override
            public void whole(byte[] body) {
                admit(delivery(partner, request, body), reply);
            }

            @Override
            public void tooLarge() {
                reply.send(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, CallbackServlet.this.tooLarge());
            }

            @Override
            public void failed() {
                reply.send(HttpServletResponse.SC_BAD_REQUEST, "Không đọc được nội dung");
            }
        }));
    }

    private static Delivery delivery(String partner, HttpServletRequest request, byte[] body) {
        return new Delivery(
                partner,
                request.getHeader("X-Callback-Id"),
                request.getHeader("X-Timestamp"),
                request.getHeader("X-Signature"),
                body);
    }

    private void admit(Delivery delivery, Reply reply) {
        try {
            keep(admission.admit(delivery), reply);
        } catch (NotAdmitted e) {
            log.debug("{}: {}", delivery, e.getMessage());
            reply.send(HttpServletResponse.SC_UNAUTHORIZED, "Chữ ký hoặc thời điểm không hợp lệ");
        } catch (BadCallback e) {
            // Only what a partner has signed comes this far, so that nobody else can fill the log.
            log.warn("{} is no callback: {}", delivery, e.getMessage());
            reply.send(HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private void keep(Callback callback, Reply reply) {
        if (reply.isSent()) {
            return;
        }
        callbacks.keep(callback).whenComplete((kept, failure) -> {
            if (failure == null) {
                reply.send(HttpServletResponse.SC_ACCEPTED, "Đã nhận");
            } else {
                log.warn("{} could not be kept: {}", callback, failure.toString());
                reply.sendAgain(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Chưa ghi nhận được, hãy gửi lại");
            }
        });
    }

    /** Whatever the end is, somebody else may come. */
    private record Ending(Reply reply, Semaphore free) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            free.release();
        }

        /** A body that does not come, or Kafka that does not answer. */
        @Override
        public void onTimeout(AsyncEvent event) {
            reply.timeOut("Quá thời gian, hãy gửi lại");
        }

        @Override
        public void onError(AsyncEvent event) {
            reply.end();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // Nobody starts again.
        }
    }
}
