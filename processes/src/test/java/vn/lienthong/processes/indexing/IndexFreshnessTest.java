package vn.lienthong.processes.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.MgetRequest;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.util.ObjectBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.history.Journal;
import vn.lienthong.processes.history.JournalHead;

class IndexFreshnessTest {

    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    private final ElasticsearchClient elasticsearch = mock(ElasticsearchClient.class);
    private final Journal journal = mock(Journal.class);
    private final IndexFreshness freshness =
            new IndexFreshness(elasticsearch, journal, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void isTrueNowWhenNothingHasHappened() {
        when(journal.newest(any(), anyInt(), anyInt())).thenReturn(List.of());
        assertThat(freshness.now()).contains(new Freshness(NOW, Duration.ZERO));
    }

    @Test
    void isTrueNowWhenTheNewestMessagesAreInIt() throws IOException {
        journalHas(new JournalHead("a", 3, NOW.minusSeconds(1)));
        indexHas(Map.of("a", 3));
        assertThat(freshness.now().orElseThrow().isCurrent()).isTrue();
    }

    @Test
    void isTrueUpToTheOldestMessageThatItLacks() throws IOException {
        journalHas(
                new JournalHead("a", 3, NOW.minusSeconds(1)),
                new JournalHead("b", 7, NOW.minusSeconds(4)),
                new JournalHead("a", 2, NOW.minusSeconds(9)));
        indexHas(Map.of("a", 2));
        assertThat(freshness.now()).contains(new Freshness(NOW.minusSeconds(4), Duration.ofSeconds(4)));
    }

    @Test
    void isUnknownWhileTheIndexIsAway() throws IOException {
        journalHas(new JournalHead("a", 3, NOW.minusSeconds(1)));
        when(elasticsearch.mget(anyRequest(), eq(JsonNode.class))).thenThrow(new IOException("away"));
        assertThat(freshness.now()).isEmpty();
    }

    private void journalHas(JournalHead... heads) {
        when(journal.newest(any(), eq(0), anyInt())).thenReturn(List.of(heads));
    }

    private void indexHas(Map<String, Integer> sequences) throws IOException {
        var answer = MgetResponse.<JsonNode>of(all -> {
            sequences.forEach((id, sequence) -> all.docs(doc -> doc.result(result -> result.index("cases-1")
                    .id(id)
                    .found(true)
                    .source(JsonNodeFactory.instance.objectNode().put("sequence", sequence)))));
            return all;
        });
        when(elasticsearch.mget(anyRequest(), eq(JsonNode.class))).thenReturn(answer);
    }

    private static Function<MgetRequest.Builder, ObjectBuilder<MgetRequest>> anyRequest() {
        return any();
    }
}
