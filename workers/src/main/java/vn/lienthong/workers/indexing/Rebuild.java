package vn.lienthong.workers.indexing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills a new generation from the journal, beside the one that is read, and puts it in its place. Meanwhile indexing goes
 * on in the old one; what was published meanwhile is fetched from the journal just before the change and once more after
 * it. A batch that the indexer had begun in the old one is published before that last look, so it is in it too. Case by
 * case, so that a rebuild that dies goes on after the last case that was done with.
 */
class Rebuild {

    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);

    /** A transaction's messages bear the time of its beginning: more than any of ours takes. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);

    private static final int MOST_ROUNDS = 3;

    private final Generations generations;
    private final CaseIndex index;
    private final Journal journal;
    private final Refusals refusals;

    Rebuild(Generations generations, CaseIndex index, Journal journal, Refusals refusals) {
        this.generations = generations;
        this.index = index;
        this.journal = journal;
        this.refusals = refusals;
    }

    void run(JobProgress progress, Runnable report) {
        var generation = Generation.ofRebuild(progress.job().id());
        generations.dropAllBut(generation);
        generations.create(generation);
        fill(generation, progress, report);
        var since = progress.job().startedAt();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var began = Instant.now();
            progress.say("Lấy những gì mới xảy ra trong lúc dựng lại, lượt " + (round + 1));
            report.run();
            long behind = catchUp(generation, since, report);
            if (behind == 0) {
                break;
            }
            since = began;
        }
        generations.publish(generation);
        catchUp(generation, since, report);
        progress.say("Chỉ mục mới đang được dùng; chỉ mục cũ được xóa trước lần làm sau");
    }

    private void fill(Generation generation, JobProgress progress, Runnable report) {
        var writer = new CaseWriter(index, generation);
        var place = progress.place().isEmpty() ? Journal.Place.BEGINNING : Journal.Place.afterAllOf(progress.place());
        @Nullable CaseFold current = null;
        while (true) {
            var page = journal.after(place);
            if (page.isEmpty()) {
                break;
            }
            int cases = 0;
            @Nullable String complete = null;
            for (var message : page) {
                if (current == null || !current.document().caseId.equals(message.caseId())) {
                    if (current != null) {
                        complete = current.document().caseId;
                        cases++;
                    }
                    current = new CaseFold(CaseDocument.of(message.caseId()));
                }
                writer.add(current, message);
            }
            write(writer);
            place = Journal.Place.after(page.get(page.size() - 1));
            if (complete != null) {
                progress.reached(complete, cases);
            }
            report.run();
        }
        if (current != null) {
            progress.reached(current.document().caseId, 1);
        }
    }

    /** @return how many cases were behind */
    private long catchUp(Generation generation, Instant since, Runnable report) {
        var states = new CaseStates(index, generation);
        var healing = new Healing(journal);
        var from = since.minus(LONGEST_TRANSACTION);
        long behind = 0;
        var after = "";
        while (true) {
            var changed = journal.changed(from, after);
            if (changed.isEmpty()) {
                return behind;
            }
            var writer = new CaseWriter(index, generation);
            for (var document : states.behind(changed)) {
                healing.bringUp(new CaseFold(document), writer);
                behind++;
            }
            write(writer);
            after = changed.get(changed.size() - 1).caseId();
            report.run();
        }
    }

    private void write(CaseWriter writer) {
        writer.flush();
        var refused = writer.refusals();
        if (!refused.isEmpty()) {
            log.error(
                    "{} documents were refused, the first: {}",
                    refused.size(),
                    refused.get(0).reason());
            refusals.keep(refused);
        }
    }
}
