package vn.lienthong.bench.engine;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.stack.PostgresServer;

/** Camunda's Spring Boot starter with its defaults and the REST API, in a schema of its own on the stack's PostgreSQL. */
public final class StockEngine implements AutoCloseable {

    private static final String SCHEMA = "stock";
    private static final int STARTERS = 4;

    private final ConfigurableApplicationContext context;

    private StockEngine(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param diagram is deployed */
    public static StockEngine start(PostgresServer postgres, URL diagram) throws Exception {
        try (var connection = postgres.connect();
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists %1$s cascade; create schema %1$s".formatted(SCHEMA));
        }
        var separator = postgres.jdbcUrl().contains("?") ? "&" : "?";
        var context = new SpringApplicationBuilder(Application.class)
                .properties(
                        "server.address=127.0.0.1",
                        "server.port=0",
                        "spring.datasource.url=" + postgres.jdbcUrl() + separator + "currentSchema=" + SCHEMA,
                        "spring.datasource.username=" + postgres.user(),
                        "spring.datasource.password=" + postgres.password(),
                        "spring.datasource.hikari.maximum-pool-size=20",
                        "camunda.bpm.database.schema-name=" + SCHEMA,
                        "camunda.bpm.database.table-prefix=" + SCHEMA + ".",
                        "camunda.bpm.database.type=postgres",
                        "camunda.bpm.auto-deployment-enabled=false",
                        "logging.level.root=warn")
                .run();
        try (var content = diagram.openStream()) {
            context.getBean(RepositoryService.class)
                    .createDeployment()
                    .addInputStream("diagram.bpmn", content)
                    .deploy();
        }
        return new StockEngine(context);
    }

    /** Without a path. */
    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    public String restAddress() {
        return address() + "/engine-rest";
    }

    /** Starts an instance for each of the variables, four at a time. */
    public void begin(String process, List<Map<String, Object>> variables)
            throws InterruptedException, ExecutionException {
        var runtime = context.getBean(RuntimeService.class);
        var starters = Executors.newFixedThreadPool(STARTERS);
        try {
            var parts = IntStream.range(0, STARTERS)
                    .mapToObj(part -> (Callable<Boolean>) () -> {
                        for (int i = part; i < variables.size(); i += STARTERS) {
                            runtime.startProcessInstanceByKey(process, variables.get(i));
                        }
                        return true;
                    })
                    .toList();
            for (var part : starters.invokeAll(parts)) {
                part.get();
            }
        } finally {
            starters.shutdown();
        }
    }

    /** Ends all that still runs. */
    public void endAll() {
        var runtime = context.getBean(RuntimeService.class);
        runtime.createProcessInstanceQuery()
                .list()
                .forEach(each -> runtime.deleteProcessInstance(each.getId(), "measured"));
    }

    /** Instances that came to their end by themselves. */
    public long ended() {
        return context.getBean(HistoryService.class)
                .createHistoricProcessInstanceQuery()
                .completed()
                .count();
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration
    @EnableAutoConfiguration
    static class Application {}
}
