package vn.lienthong.stack;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The environment variables that tell an application where the servers, the partners and the other one are. */
final class ApplicationEnvironment {

    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final ElasticsearchServer elasticsearch;
    private final PartnerEnvironment partners;
    private final JudicialEnvironment judicial;
    private final Secrets secrets;
    private final Ports ports;

    ApplicationEnvironment(
            PostgresServer postgres,
            KafkaServer kafka,
            ElasticsearchServer elasticsearch,
            PartnerEnvironment partners,
            JudicialEnvironment judicial,
            Secrets secrets,
            Ports ports) {
        this.postgres = postgres;
        this.kafka = kafka;
        this.elasticsearch = elasticsearch;
        this.partners = partners;
        this.judicial = judicial;
        this.secrets = secrets;
        this.ports = ports;
    }

    Map<String, String> variables(ServerName application) throws IOException {
        var variables = new HashMap<String, String>();
        variables.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        variables.put("SPRING_ELASTICSEARCH_URIS", elasticsearch.address().toString());
        variables.put("LIENTHONG_SERVICES_WORKERS_PASSWORD", secrets.get("service.workers"));
        if (application == ServerName.PROCESSES) {
            variables.put("SPRING_DATASOURCE_URL", postgres.jdbcUrl());
            variables.put("SPRING_DATASOURCE_USERNAME", postgres.user());
            variables.put("SPRING_DATASOURCE_PASSWORD", postgres.password());
            // The sandboxes pay at any time: a period that is tried on a Friday evening need not wait until Monday.
            variables.put("LIENTHONG_PAYOUT_PAYMENT_AROUNDTHECLOCK", "true");
            variables.putAll(judicial.variables());
        } else {
            variables.put("LIENTHONG_PROCESSES_URL", "http://" + Server.HOST + ":" + ports.of(ServerName.PROCESSES));
            variables.putAll(partners.variables());
        }
        return variables;
    }
}
