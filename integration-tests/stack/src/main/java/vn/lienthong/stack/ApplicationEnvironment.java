package vn.lienthong.stack;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The environment variables that tell an application where the servers are. */
final class ApplicationEnvironment {

    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final ElasticsearchServer elasticsearch;

    ApplicationEnvironment(PostgresServer postgres, KafkaServer kafka, ElasticsearchServer elasticsearch) {
        this.postgres = postgres;
        this.kafka = kafka;
        this.elasticsearch = elasticsearch;
    }

    Map<String, String> variables(ServerName application) throws IOException {
        var variables = new HashMap<String, String>();
        variables.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        variables.put("SPRING_ELASTICSEARCH_URIS", elasticsearch.address().toString());
        if (application == ServerName.PROCESSES) {
            variables.put("SPRING_DATASOURCE_URL", postgres.jdbcUrl());
            variables.put("SPRING_DATASOURCE_USERNAME", postgres.user());
            variables.put("SPRING_DATASOURCE_PASSWORD", postgres.password());
        }
        return variables;
    }
}
