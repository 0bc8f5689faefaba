package vn.lienthong.tests.stack;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.http.HttpHost;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.elasticsearch.client.RestClient;
import vn.lienthong.stack.LocalStack;

/** One text in each server: a row, a message and a document. */
final class Records {

    private static final String NAME = "kept";
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final LocalStack stack;

    Records(LocalStack stack) {
        this.stack = stack;
    }

    void writeRow(String text) throws SQLException {
        try (var connection = stack.postgres().connect();
                var statement = connection.createStatement()) {
            statement.execute("create table " + NAME + " as select '" + text + "'::text as content");
        }
    }

    String readRow() throws SQLException {
        try (var connection = stack.postgres().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select content from " + NAME)) {
            rows.next();
            return rows.getString(1);
        }
    }

    void writeMessage(String text) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", stack.kafka().bootstrapServers());
        try (var admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic(NAME, 1, (short) 1)))
                    .all()
                    .get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        }
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(NAME, text)).get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        }
    }

    String readMessage() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", stack.kafka().bootstrapServers(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(NAME, 0);
            consumer.assign(List.of(partition));
            return consumer.poll(LIMIT).records(partition).get(0).value();
        }
    }

    void writeDocument(String text) throws IOException {
        try (var transport = transport()) {
            new ElasticsearchClient(transport)
                    .index(index -> index.index(NAME).id("1").document(Map.of("content", text)));
        }
    }

    @SuppressWarnings("unchecked")
    String readDocument() throws IOException {
        try (var transport = transport()) {
            var found = new ElasticsearchClient(transport)
                    .get(get -> get.index(NAME).id("1"), Map.class);
            return String.valueOf(found.source());
        }
    }

    List<String> folded(String text) throws IOException {
        try (var transport = transport()) {
            return new ElasticsearchClient(transport)
                            .indices()
                            .analyze(analysis ->
                                    analysis.index(NAME).analyzer("folded").text(text))
                            .tokens()
                            .stream()
                            .map(token -> token.token())
                            .toList();
        }
    }

    void createIndex() throws IOException {
        try (var transport = transport()) {
            new ElasticsearchClient(transport).indices().create(index -> index.index(NAME)
                    .settings(settings -> settings.analysis(analysis -> analysis.analyzer(
                            "folded",
                            analyzer -> analyzer.custom(
                                    custom -> custom.tokenizer("standard").filter("lowercase", "asciifolding"))))));
        }
    }

    private RestClientTransport transport() {
        var address = HttpHost.create(stack.elasticsearch().address().toString());
        return new RestClientTransport(RestClient.builder(address).build(), new JacksonJsonpMapper());
    }
}
