package vn.lienthong.bench.history;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.lienthong.bench.ForkedJvm;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.PostgresServer;

/** Both engines on the stack's PostgreSQL, each in a process of its own with the same memory. */
final class Engines {

    private static final int MEGABYTES = 768;

    private final LocalStack stack;
    private final Path folder;

    Engines(LocalStack stack, Path folder) {
        this.stack = stack;
        this.folder = folder;
    }

    MeasuredEngine ours() throws Exception {
        var environment = environment(stack.postgres().jdbcUrl());
        environment.put("SERVER_PORT", "0");
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", stack.kafka().bootstrapServers());
        environment.put(
                "SPRING_ELASTICSEARCH_URIS", stack.elasticsearch().address().toString());
        environment.put("SPRING_PROFILES_ACTIVE", "demo");
        environment.put("LIENTHONG_DEADLINES_EVERY", "1d");
        return MeasuredEngine.start(port -> {
            environment.put(EngineLoad.PORT, Integer.toString(port));
            return ForkedJvm.inApplication(
                    "processes", OurEngine.class, MEGABYTES, environment, folder.resolve("our-engine.log"));
        });
    }

    MeasuredEngine stock() throws Exception {
        createSchema(stack.postgres());
        var url = stack.postgres().jdbcUrl();
        var environment = environment(url + (url.contains("?") ? "&" : "?") + "currentSchema=" + StockHistory.SCHEMA);
        return MeasuredEngine.start(port -> {
            environment.put(EngineLoad.PORT, Integer.toString(port));
            return ForkedJvm.alone(StockHistory.class, MEGABYTES, environment, folder.resolve("stock-engine.log"));
        });
    }

    private Map<String, String> environment(String url) {
        var environment = new HashMap<String, String>();
        environment.put("SPRING_DATASOURCE_URL", url);
        environment.put("SPRING_DATASOURCE_USERNAME", stack.postgres().user());
        environment.put("SPRING_DATASOURCE_PASSWORD", stack.postgres().password());
        return environment;
    }

    private static void createSchema(PostgresServer postgres) throws Exception {
        try (var connection = postgres.connect();
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists %1$s cascade; create schema %1$s".formatted(StockHistory.SCHEMA));
        }
    }
}
