package vn.lienthong.bench.payout.stock;

import java.util.List;
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
final class StockEngine implements AutoCloseable {

    private static final String SCHEMA = "stock";
    private static final String PROCESS = "beneficiary";
    private static final int STARTERS = 4;

    private final ConfigurableApplicationContext context;

    private StockEngine(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static StockEngine start(PostgresServer postgres) throws Exception {
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
        context.getBean(RepositoryService.class)
                .createDeployment()
                .addInputStream("beneficiary.bpmn", StockEngine.class.getResourceAsStream("beneficiary.bpmn"))
                .deploy();
        return new StockEngine(context);
    }

    String restAddress() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + "/engine-rest";
    }

    /** Starts an instance for each person, four at a time. */
    void begin(List<StockPerson> people) throws InterruptedException, ExecutionException {
        var runtime = context.getBean(RuntimeService.class);
        var starters = Executors.newFixedThreadPool(STARTERS);
        try {
            var parts = IntStream.range(0, STARTERS)
                    .mapToObj(part -> (Callable<Boolean>) () -> {
                        for (int i = part; i < people.size(); i += STARTERS) {
                            runtime.startProcessInstanceByKey(
                                    PROCESS, people.get(i).variables());
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

    long ended() {
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
