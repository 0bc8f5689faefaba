package vn.lienthong.workers.population;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.lienthong.workers.ledger.Chunk;
import vn.lienthong.workers.ledger.EntryLedger;
import vn.lienthong.workers.ledger.EntryToMatch;
import vn.lienthong.workers.partner.RequestId;

/** Compares a chunk with the registry, question by question. What is written is not asked again after a stop. */
class MatchChunk {

    private final EntryLedger ledger;
    private final PopulationRegistry registry;
    private final PopulationSettings settings;
    private final Clock clock;

    MatchChunk(EntryLedger ledger, PopulationRegistry registry, PopulationSettings settings, Clock clock) {
        this.ledger = ledger;
        this.registry = registry;
        this.settings = settings;
        this.clock = clock;
    }

    void match(Chunk chunk) throws InterruptedException {
        var entries = new ArrayList<EntryToMatch>();
        var ids = new LinkedHashSet<String>();
        for (var entry : ledger.toMatch(chunk)) {
            int more = entry.hasPayee() ? 2 : 1;
            if (ids.size() + more > settings.batch()) {
                match(chunk, entries, ids);
                entries.clear();
                ids.clear();
            }
            entries.add(entry);
            ids.add(entry.citizenId());
            if (entry.hasPayee()) {
                ids.add(entry.payeeId());
            }
        }
        match(chunk, entries, ids);
    }

    private void match(Chunk chunk, List<EntryToMatch> entries, Set<String> ids) throws InterruptedException {
        if (entries.isEmpty()) {
            return;
        }
        var residents = registry.find(ids, requestId(chunk, entries), chunk.caseCode());
        var matching = new Matching(residents, settings::covers);
        ledger.matched(chunk, entries.stream().map(matching::match).toList());
    }

    /** Another one when the list was mended, and on another day, when the registry may have been. */
    private String requestId(Chunk chunk, List<EntryToMatch> entries) {
        var content = new ArrayList<Object>(List.of("match", chunk, LocalDate.now(clock)));
        for (var each : entries) {
            content.addAll(
                    List.of(each.citizenId(), each.fullName(), each.birthDate(), each.payeeId(), each.payeeName()));
        }
        return RequestId.of(content);
    }
}
