package vn.lienthong.bench.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.lienthong.bench.ForkedJvm;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.PostgresServer;

/** Both engines on the stack's PostgreSQL, one after the other, each in a process of its own with the same memory. */
final class Engines {

    private static final int MEGABYTES = 768;
    private static final long STARTING_SECONDS = 180;

    private final LocalStack stack;
    private final Path folder;
    private final int seconds;

    Engines(LocalStack stack, Path folder, int seconds) {
        this.stack = stack;
        this.folder = folder;
        this.seconds = seconds;
    }

    /** Cases a second. */
    double ours() throws Exception {
        var environment = environment(stack.postgres().jdbcUrl());
        environment.put("SERVER_PORT", "0");
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", stack.kafka().bootstrapServers());
        environment.put(
                "SPRING_ELASTICSEARCH_URIS", stack.elasticsearch().address().toString());
        environment.put("SPRING_PROFILES_ACTIVE", "demo");
        environment.put("LIENTHONG_DEADLINES_EVERY", "1d");
        var result = folder.resolve("our-engine.result");
        environment.put(EngineLoad.RESULT, result.toString());
        try (var engine = ForkedJvm.inApplication(
                "processes", OurEngine.class, MEGABYTES, environment, folder.resolve("our-engine.log"))) {
            return result(engine, result);
        }
    }

    /** Cases a second. */
    double stock() throws Exception {
        createSchema(stack.postgres());
        var url = stack.postgres().jdbcUrl();
        var environment = environment(url + (url.contains("?") ? "&" : "?") + "currentSchema=" + StockHistory.SCHEMA);
        var result = folder.resolve("stock-engine.result");
        environment.put(EngineLoad.RESULT, result.toString());
        try (var engine =
                ForkedJvm.alone(StockHistory.class, MEGABYTES, environment, folder.resolve("stock-engine.log"))) {
            return result(engine, result);
        }
    }

    private Map<String, String> environment(String url) {
        var environment = new HashMap<String, String>();
        environment.put("SPRING_DATASOURCE_URL", url);
        environment.put("SPRING_DATASOURCE_USERNAME", stack.postgres().user());
        environment.put("SPRING_DATASOURCE_PASSWORD", stack.postgres().password());
        environment.put(EngineLoad.SECONDS, Integer.toString(seconds));
        return environment;
    }

    private static void createSchema(PostgresServer postgres) throws Exception {
        try (var connection = postgres.connect();
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists %1$s cascade; create schema %1$s".formatted(StockHistory.SCHEMA));
        }
    }

    private double result(ForkedJvm engine, Path result) throws IOException, InterruptedException {
        Files.deleteIfExists(result);
        if (!engine.ends(STARTING_SECONDS + seconds)) {
            throw new IllegalStateException("An engine did not end as it should, see the logs in " + folder);
        }
        return Double.parseDouble(Files.readString(result));
    }
}
