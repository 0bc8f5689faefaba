package vn.lienthong.processes.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.history.Journal;
import vn.lienthong.processes.history.JournalHead;

/**
 * Tells as of when the index is true, by holding the journal's newest messages against it: when all of them are in the
 * index it is true now, also when nothing has happened for hours. Looked up at most every two seconds.
 */
@Component
public class IndexFreshness {

    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final List<Duration> LOOK_BACK =
            List.of(Duration.ofMinutes(10), Duration.ofHours(6), Duration.ofDays(7));
    private static final int AT_ONCE = 50;
    private static final int MOST_SKIPPED = 250_000;
    private static final int FURTHER = 5;

    private final ElasticsearchClient elasticsearch;
    private final Journal journal;
    private final Clock clock;
    private volatile @Nullable Looked looked;

    IndexFreshness(ElasticsearchClient elasticsearch, Journal journal, Clock clock) {
        this.elasticsearch = elasticsearch;
        this.journal = journal;
        this.clock = clock;
    }

    /** Empty while the index does not answer, or was never made. */
    public Optional<Freshness> now() {
        var kept = looked;
        var now = clock.instant();
        if (kept == null || kept.at().plus(KEPT).isBefore(now)) {
            kept = new Looked(now, look(now));
            looked = kept;
        }
        return kept.freshness();
    }

    private Optional<Freshness> look(Instant now) {
        try {
            var asOf = asOf(now);
            return Optional.of(new Freshness(asOf, Duration.between(asOf, now)));
        } catch (IOException | ElasticsearchException e) {
            return Optional.empty();
        }
    }

    private Instant asOf(Instant now) throws IOException {
        for (var back : LOOK_BACK) {
            var since = now.minus(back);
            var newest = journal.newest(since, 0, AT_ONCE);
            if (!newest.isEmpty()) {
                return asOf(now, since, newest);
            }
        }
        return now;
    }

    /** Goes back from the newest messages, in larger and larger steps, to some that are all in the index. */
    private Instant asOf(Instant now, Instant since, List<JournalHead> newest) throws IOException {
        var asOf = now;
        var heads = newest;
        for (int skipped = AT_ONCE; !heads.isEmpty(); skipped *= FURTHER) {
            var missing = oldestMissing(heads);
            if (missing.isEmpty()) {
                return asOf;
            }
            asOf = missing.get();
            if (skipped > MOST_SKIPPED) {
                return since;
            }
            heads = journal.newest(since, skipped, AT_ONCE);
        }
        return asOf;
    }

    private Optional<Instant> oldestMissing(List<JournalHead> heads) throws IOException {
        var indexed = indexed(heads.stream().map(JournalHead::caseId).distinct().toList());
        return heads.stream()
                .filter(head -> indexed.getOrDefault(head.caseId(), 0L) < head.sequence())
                .map(JournalHead::createdAt)
                .min(Instant::compareTo);
    }

    private Map<String, Long> indexed(List<String> caseIds) throws IOException {
        var sequences = new HashMap<String, Long>();
        var found =
                elasticsearch.mget(get -> get.index("cases").ids(caseIds).sourceIncludes("sequence"), JsonNode.class);
        for (var item : found.docs()) {
            if (item.isResult() && item.result().source() != null) {
                sequences.put(
                        item.result().id(),
                        item.result().source().path("sequence").asLong());
            }
        }
        return sequences;
    }

    private record Looked(Instant at, Optional<Freshness> freshness) {}
}
