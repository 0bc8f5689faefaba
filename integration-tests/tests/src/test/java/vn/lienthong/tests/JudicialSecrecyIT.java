package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.lienthong.stack.LocalStack;

/** What a record says is with its issuer, encrypted in the ledger, and with the citizen: nowhere else. */
@Order(2)
@ResourceLock(Shared.ISSUERS)
class JudicialSecrecyIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LAST_MESSAGE = Duration.ofSeconds(2);

    private final LocalStack stack = SharedStack.withPartners();
    private final Judicial judicial = new Judicial(stack);
    private final Citizens citizens = new Citizens(stack);

    /** Without marks: however a text is written, this looks the same in it. */
    private final String planted = "BIMAT" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void aRecordIsNowhereButWhereItHasToBe() throws Exception {
        var person = citizens.grownUp();
        Sandbox.postCsv(
                judicial.issuer(),
                "convictions",
                "citizen_id,court,judgment,date,offence,sentence,expunged,ban\n%s,TAND,1/2024/HS-ST,2024-05-06,%s,%s,false,%s\n"
                        .formatted(person.id(), planted, planted, planted));
        var played = judicial.played();
        var request = played.send(Judicial.freeRequest(person));
        judicial.awaitState(request, "RESULT");
        looksAt(request.code());
        played.playToTheEnd(request, PATIENCE);

        assertThat(judicial.results(person).toString()).contains(planted);
        assertThat(judicial.rows("select octet_length(text) > 0 from judicial_result where request = "
                        + judicial.row(request, "id")))
                .containsExactly(List.of("t"));
        await("the index has it all").atMost(PATIENCE).untilAsserted(() -> assertThat(
                        Index.caseOf(new KioskCase(request.caseId(), request.code(), Judicial.PROVINCE))
                                .orElseThrow()
                                .path("state")
                                .asText())
                .isEqualTo("COMPLETED"));
        // What is everywhere is found: else nothing would be proved by finding nothing.
        var tables = tablesWith(request.code(), planted);
        var topics = topicsWith(request.code(), planted);
        var indices = indicesWith(request.code(), planted);
        assertThat(tables.get(request.code())).contains("public.case_file");
        assertThat(topics.get(request.code())).contains("lienthong.case-events");
        assertThat(indices.get(request.code())).isNotEmpty();
        assertThat(tables.get(planted)).as("tables").isEmpty();
        assertThat(topics.get(planted)).as("topics").isEmpty();
        assertThat(indices.get(planted)).as("indices").isEmpty();
        assertThat(logsWith(planted)).as("logs").isEmpty();
    }

    /** The officer who holds the check sees what the record says, for a purpose; nobody else does. */
    private void looksAt(String code) {
        var officer = new Person("cat.cb");
        var path = "/judicial/%s/result".formatted(code);
        var task = officer.awaits("checkResult", new KioskCase("", code, Judicial.PROVINCE));
        assertThat(officer.post("/task/" + task.path("id").asText() + "/claim", Map.of("userId", officer.account()))
                        .status())
                .isEqualTo(204);
        var shown = Session.signIn(officer)
                .post(
                        path,
                        "application/x-www-form-urlencoded",
                        HttpRequest.BodyPublishers.ofString("purpose=Kiem+tra+ket+qua"));
        assertThat(shown.status()).as(shown.body()).isEqualTo(200);
        assertThat(shown.body()).contains(planted);
        for (var other : List.of(new Person("cat.ld"), Person.ADMINISTRATOR, new Person("giamsat"), Person.C06)) {
            var session = Session.signIn(other);
            assertThat(session.get(path).body()).as(other.account()).doesNotContain(planted);
            assertThat(session.post(
                                    path,
                                    "application/x-www-form-urlencoded",
                                    HttpRequest.BodyPublishers.ofString("purpose=Xem"))
                            .body())
                    .as(other.account())
                    .doesNotContain(planted);
        }
    }

    /** All columns of all tables, each read once: texts as they are, bytes as PostgreSQL writes them. */
    private Map<String, List<String>> tablesWith(String... sought) {
        var counts = Stream.of(sought)
                .map(each -> "count(*) filter (where strpos(r, '%s') > 0 or strpos(r, '%s') > 0)"
                        .formatted(each, HexFormat.of().formatHex(each.getBytes(StandardCharsets.UTF_8))))
                .collect(Collectors.joining(", "));
        var found = places(sought);
        for (var table : judicial.rows("select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables "
                + "where schemaname not in ('pg_catalog', 'information_schema')")) {
            var name = table.get(0);
            var row = judicial.rows(
                            "select %s from (select t::text as r from %s t offset 0) as rows".formatted(counts, name))
                    .get(0);
            for (int i = 0; i < sought.length; i++) {
                if (!row.get(i).equals("0")) {
                    Objects.requireNonNull(found.get(sought[i])).add(name);
                }
            }
        }
        return found;
    }

    private Map<String, List<String>> topicsWith(String... sought) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", stack.kafka().bootstrapServers(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            assertThat(partitions).extracting(TopicPartition::topic).contains("lienthong.callbacks");
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var found = places(sought);
            for (var records = consumer.poll(LAST_MESSAGE); !records.isEmpty(); records = consumer.poll(LAST_MESSAGE)) {
                records.forEach(each -> note(text(each.key()) + text(each.value()), each.topic(), found));
            }
            return found;
        }
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Whole documents, page by page. */
    private Map<String, List<String>> indicesWith(String... sought) {
        var found = places(sought);
        var page = elasticsearch("/_all/_search?scroll=1m&size=5000");
        var documents = 0;
        while (!page.path("hits").path("hits").isEmpty()) {
            for (var hit : page.path("hits").path("hits")) {
                documents++;
                note(hit.toString(), hit.path("_index").asText(), found);
            }
            page = elasticsearch("/_search/scroll?scroll=1m&scroll_id="
                    + page.path("_scroll_id").asText());
        }
        assertThat(documents).isPositive();
        return found;
    }

    private static Map<String, List<String>> places(String... sought) {
        return Stream.of(sought).collect(Collectors.toMap(each -> each, each -> new ArrayList<>()));
    }

    private static void note(String text, String place, Map<String, List<String>> found) {
        found.forEach((sought, places) -> {
            if (text.contains(sought)) {
                places.add(place);
            }
        });
    }

    private JsonNode elasticsearch(String path) {
        var answer = Web.send(
                Web.request(stack.elasticsearch().address().resolve(path)).GET());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private List<Path> logsWith(String sought) throws IOException {
        try (var files = Files.walk(TestData.logs())) {
            var all = files.filter(Files::isRegularFile).toList();
            assertThat(all).isNotEmpty();
            var found = new ArrayList<Path>();
            for (var file : all) {
                try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
                    if (lines.anyMatch(line -> line.contains(sought))) {
                        found.add(file);
                    }
                }
            }
            return found;
        }
    }
}
