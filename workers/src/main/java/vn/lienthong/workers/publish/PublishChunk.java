package vn.lienthong.workers.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lienthong.workers.ledger.Chunk;
import vn.lienthong.workers.ledger.EntryLedger;
import vn.lienthong.workers.ledger.EntryOutcome;
import vn.lienthong.workers.partner.RequestId;

/** Tells an audience the outcomes of a chunk, and the ledger that it was told. */
class PublishChunk {

    private static final int MOST_NOTICES = 5000;

    private final EntryLedger ledger;
    private final Audience audience;
    private final String target;

    /** @param target as the ledger names the audience */
    PublishChunk(EntryLedger ledger, Audience audience, String target) {
        this.ledger = ledger;
        this.audience = audience;
        this.target = target;
    }

    void publish(Chunk chunk, String programme, String month) throws InterruptedException {
        var notices = ledger.outcomes(chunk).stream()
                .map(outcome -> notice(outcome, programme, month))
                .toList();
        for (int from = 0; from < notices.size(); from += MOST_NOTICES) {
            var part = notices.subList(from, Math.min(from + MOST_NOTICES, notices.size()));
            audience.tell(part, requestId(chunk, part), chunk.caseCode());
        }
        ledger.published(chunk, target, notices.size());
    }

    private static Notice notice(EntryOutcome outcome, String programme, String month) {
        return new Notice(
                outcome.citizenId(),
                programme,
                month,
                outcome.kind(),
                outcome.state(),
                outcome.amount(),
                outcome.channel());
    }

    /** Another one when an outcome has changed: money may come back after it was paid. */
    private String requestId(Chunk chunk, List<Notice> notices) {
        var content = new ArrayList<Object>(List.of(target, chunk));
        for (var each : notices) {
            var channel = Objects.requireNonNullElse(each.channel(), "");
            content.addAll(List.of(each.id(), each.kind(), each.state(), each.amount(), channel));
        }
        return RequestId.of(content);
    }
}
