package vn.lienthong.partners.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** HTTP on 127.0.0.1: below {@code /v1} for those who have the partner's key, below {@code /sandbox} for those who test. */
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(WebServer.class.getName());

    // Late answers hold a thread each.
    private static final int MOST_THREADS = 48;
    private static final int MOST_WAITING = 1_000;

    static {
        // Answers are written in several parts: without this the last one waits for the caller's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "600");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final Gate gate;
    private final List<Route> routes;

    private WebServer(HttpServer server, ExecutorService threads, Gate gate, List<Route> routes) {
        this.server = server;
        this.threads = threads;
        this.gate = gate;
        this.routes = routes;
    }

    /** @param port 0 for any that is free */
    public static WebServer start(int port, Gate gate, List<Route> routes) throws IOException {
        var threads = new ThreadPoolExecutor(
                MOST_THREADS, MOST_THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING));
        threads.allowCoreThreadTimeOut(true);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), MOST_WAITING);
        var web = new WebServer(server, threads, gate, routes);
        server.setExecutor(threads);
        server.createContext("/", web::handle);
        server.start();
        return web;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            var answer = answer(exchange);
            try {
                send(exchange, answer);
            } finally {
                answer.done().run();
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.FINE, "The caller went away", e);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "An answer could not be written", e);
        }
    }

    private Answer answer(HttpExchange exchange) {
        try {
            return gate.pass(exchange, () -> route(exchange));
        } catch (Refusal refusal) {
            return Answer.of(refusal);
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.FINE, "A call could not be read", e);
            return Answer.of(Refusal.wrong("Nội dung không đọc được"));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "A call failed", e);
            return Answer.json(500, Map.of("message", "Lỗi của hệ thống"));
        }
    }

    private Answer route(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getRawPath();
        for (var route : routes) {
            var match = route.method().equals(exchange.getRequestMethod()) ? route.match(path) : null;
            if (match != null && match.isPresent()) {
                return route.handler().handle(new Call(exchange, match.get()));
            }
        }
        throw Refusal.missing();
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        // Of the JDK's server: -1 says that there is no body, 0 that its length is not known.
        var length = answer.length() == Answer.UNKNOWN ? 0 : answer.length() == 0 ? -1 : answer.length();
        exchange.sendResponseHeaders(answer.status(), length);
        if (length >= 0) {
            try (var out = exchange.getResponseBody()) {
                answer.body().write(out);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
