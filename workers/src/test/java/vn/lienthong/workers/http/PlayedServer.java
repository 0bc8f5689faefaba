package vn.lienthong.workers.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A server in this process that answers as a test says, and remembers what it was asked. */
public final class PlayedServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    private PlayedServer(HttpServer server) {
        this.server = server;
    }

    /** A request. */
    public record Asked(String method, String path, Map<String, List<String>> headers, byte[] body) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).get(0);
        }
    }

    /** An answer; with status 0 the connection is cut. */
    public record Told(int status, Map<String, String> headers, byte[] body) {

        public static Told of(int status) {
            return new Told(status, Map.of(), new byte[0]);
        }

        public static Told json(String body) {
            return new Told(200, Map.of("Content-Type", "application/json"), body.getBytes(StandardCharsets.UTF_8));
        }

        public static Told csv(String body) {
            return new Told(200, Map.of("Content-Type", "text/csv"), body.getBytes(StandardCharsets.UTF_8));
        }

        public static Told cut() {
            return of(0);
        }
    }

    public static PlayedServer start(Function<Asked, Told> answers) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var played = new PlayedServer(server);
            server.setExecutor(played.threads);
            server.createContext("/", exchange -> played.answer(exchange, answers));
            server.start();
            return played;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange, Function<Asked, Told> answers) throws IOException {
        try (exchange) {
            var request = new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    exchange.getRequestBody().readAllBytes());
            asked.add(request);
            var told = answers.apply(request);
            if (told.status() == 0) {
                return;
            }
            told.headers().forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(told.status(), told.body().length == 0 ? -1 : told.body().length);
            exchange.getResponseBody().write(told.body());
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public List<Asked> asked() {
        return asked;
    }

    public ProcessesSettings asProcesses() {
        return new ProcessesSettings(
                url(), "workers", "secret-password", java.time.Duration.ofSeconds(2), java.time.Duration.ofSeconds(5));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
