package vn.lienthong.workers.partner;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.workers.http.CappedBody;
import vn.lienthong.workers.http.HttpCalls;
import vn.lienthong.workers.http.WithoutContent;
import vn.lienthong.workers.task.Unfinished;

/**
 * The line to one partner. Calls keep its limits; a partner that fails often is left alone for a while, so that waiting for
 * it does not hold up everything else. A call that is not answered says nothing about what became of it.
 */
public final class Partner {

    private static final Logger log = LoggerFactory.getLogger(Partner.class);

    private static final int MOST_BYTES = 8 << 20;
    private static final int CALLS_LOOKED_AT = 20;
    private static final int LEAST_CALLS = 8;
    private static final int TRIES_IN_PLACE = 5;
    private static final int TOO_MANY = 429;
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(1);

    private final String name;
    private final PartnerSettings settings;
    private final ObjectMapper json;
    private final HttpCalls calls;
    private final CallLimits limits;
    private final CircuitBreaker breaker;

    /** @param name for people */
    public Partner(String name, PartnerSettings settings, ObjectMapper json, Clock clock) {
        this.name = name;
        this.settings = settings;
        this.json = json;
        calls = new HttpCalls(settings.connecting());
        limits = new CallLimits(name, settings, clock);
        breaker = CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(CALLS_LOOKED_AT)
                        .minimumNumberOfCalls(LEAST_CALLS)
                        .failureRateThreshold(settings.failuresPercent())
                        .waitDurationInOpenState(settings.rest())
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .build());
    }

    public String name() {
        return name;
    }

    /**
     * @return any answer but a failure: 2xx, 3xx, and 4xx that is about what was asked
     * @throws Unfinished where it failed, is to be left alone, or does not let us in
     */
    public PartnerAnswer send(PartnerRequest request) throws InterruptedException {
        return send(request, answer -> {});
    }

    /** The same before a witness. */
    PartnerAnswer send(PartnerRequest request, Witness witness) throws InterruptedException {
        return call(request, CappedBody.of(MOST_BYTES), settings.answering(), witness);
    }

    /** The same; the body of a 200 goes to the file, bodies of others are in the answer. */
    public PartnerAnswer download(PartnerRequest request, Path file) throws InterruptedException {
        BodyHandler<byte[]> toFile = head -> head.statusCode() == 200
                ? BodySubscribers.mapping(BodySubscribers.ofFile(file), path -> new byte[0])
                : CappedBody.of(MOST_BYTES).apply(head);
        return call(request, toFile, settings.downloading(), answer -> {});
    }

    /** Asks something in JSON and reads the answer. */
    public <T> T ask(
            String path, Object question, TypeReference<T> type, String requestId, String purpose, String caseCode)
            throws InterruptedException {
        var answer = send(PartnerRequest.post(path, bytes(question), requestId, purpose, caseCode));
        if (!answer.ok()) {
            throw refused(answer);
        }
        return read(answer.body(), type);
    }

    public byte[] bytes(Object content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public <T> T read(byte[] body, TypeReference<T> type) {
        try {
            return json.readValue(body, type);
        } catch (IOException e) {
            throw Unfinished.troubled(name + " trả lời sai định dạng", WithoutContent.of(e));
        }
    }

    /** An answer that was not expected: people have to look. */
    public Unfinished refused(PartnerAnswer answer) {
        return Unfinished.stuck(name + " không nhận yêu cầu (mã " + answer.status() + ")");
    }

    private PartnerAnswer call(PartnerRequest request, BodyHandler<byte[]> body, Duration limit, Witness witness)
            throws InterruptedException {
        for (int tries = 1; ; tries++) {
            limits.await();
            var answer = guarded(request, body, limit, witness);
            if (answer.statusCode() != TOO_MANY) {
                return understood(answer);
            }
            var pause = retryAfter(answer);
            limits.pauseFor(pause);
            if (tries == TRIES_IN_PLACE) {
                throw Unfinished.notYet(pause, name + " wants no calls");
            }
        }
    }

    private HttpResponse<byte[]> guarded(
            PartnerRequest request, BodyHandler<byte[]> body, Duration limit, Witness witness)
            throws InterruptedException {
        if (!breaker.tryAcquirePermission()) {
            throw Unfinished.notYet(settings.rest(), name + " failed often and is left alone");
        }
        announce(witness);
        long began = System.nanoTime();
        try {
            var answer = calls.send(http(request, limit), body, limit);
            witness.saw(answer);
            if (answer.statusCode() / 100 == 5) {
                breaker.onError(System.nanoTime() - began, TimeUnit.NANOSECONDS, new IOException("5xx"));
            } else {
                breaker.onSuccess(System.nanoTime() - began, TimeUnit.NANOSECONDS);
            }
            return answer;
        } catch (IOException e) {
            witness.saw(null);
            breaker.onError(System.nanoTime() - began, TimeUnit.NANOSECONDS, e);
            log.info("{} did not answer {}: {}", name, request.requestId(), e.toString());
            throw Unfinished.troubled(name + " không trả lời", e);
        } catch (InterruptedException e) {
            witness.saw(null);
            breaker.releasePermission();
            throw e;
        } catch (RuntimeException e) {
            breaker.releasePermission();
            throw e;
        }
    }

    /** Nothing leaves of which the witness can't be told. */
    private void announce(Witness witness) throws InterruptedException {
        try {
            witness.leaves();
        } catch (InterruptedException | RuntimeException e) {
            breaker.releasePermission();
            throw e;
        }
    }

    private PartnerAnswer understood(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status / 100 == 5) {
            throw Unfinished.troubled(name + " đang gặp sự cố (mã " + status + ")", null);
        }
        if (status == 401) {
            throw Unfinished.stuck(name + " không nhận khóa truy cập của hệ thống, cần người quản trị kiểm tra");
        }
        return new PartnerAnswer(status, answer.headers(), answer.body());
    }

    private HttpRequest http(PartnerRequest request, Duration limit) {
        var http = HttpRequest.newBuilder(URI.create(withoutSlash(settings.url()) + request.path()))
                .timeout(limit)
                .method(request.method(), request.body())
                .header("Authorization", "Bearer " + settings.key())
                .header("X-Request-Id", request.requestId())
                .header("X-Purpose", request.purpose())
                .header("X-Case-Code", request.caseCode());
        request.headers().forEach(http::header);
        return http.build();
    }

    private static String withoutSlash(URI url) {
        var text = url.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private static Duration retryAfter(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Math.max(1, Long.parseLong(text))))
                .orElse(USUAL_PAUSE);
    }

    /** Sees each exchange of a call, also one that is repeated, or fails. */
    @FunctionalInterface
    interface Witness {

        /** Something is about to leave. */
        default void leaves() throws InterruptedException {}

        /** @param answer null where none came */
        void saw(@Nullable HttpResponse<byte[]> answer);
    }
}
