package vn.lienthong.bench.history;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

/** The load within Camunda's Spring Boot starter, history level full, as well connected to the database as ours. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class StockHistory {

    static final String SCHEMA = "stock";

    public static void main(String[] arguments) throws Exception {
        try (var context = new SpringApplicationBuilder(StockHistory.class)
                .properties(
                        "server.address=127.0.0.1",
                        "server.port=0",
                        "spring.datasource.hikari.maximum-pool-size=20",
                        "spring.datasource.hikari.data-source-properties.prepareThreshold=2",
                        "spring.datasource.hikari.data-source-properties.preparedStatementCacheQueries=1000",
                        "spring.datasource.hikari.data-source-properties.preparedStatementCacheSizeMiB=16",
                        "camunda.bpm.history-level=full",
                        "camunda.bpm.database.schema-name=" + SCHEMA,
                        "camunda.bpm.database.table-prefix=" + SCHEMA + ".",
                        "camunda.bpm.database.type=postgres",
                        "camunda.bpm.auto-deployment-enabled=false",
                        "camunda.bpm.authorization.enabled=true")
                .run(arguments)) {
            EngineLoad.serve(context.getBean(ProcessEngine.class));
        }
        System.exit(0);
    }
}
