package vn.lienthong.processes.judicial.news;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.calendar.LegalClock;
import vn.lienthong.processes.calendar.LegalClock.Beginning;
import vn.lienthong.processes.calendar.LegalLimit;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.parameter.LegalParameters;

/** How long a partner is waited for before it is asked. */
@Component
public class Patience {

    private static final String NEWS = "JUDICIAL_NEWS_PATIENCE";
    private static final String SUPPLEMENT = "JUDICIAL_SUPPLEMENT_PATIENCE";
    private static final String FEE = "JUDICIAL_FEE_PATIENCE";

    private final NewsBook news;
    private final LegalParameters parameters;
    private final LegalClock legalClock;
    private final Duration ofGaps;
    private final Clock clock;

    /** @param ofGaps how long news may lie here while news before it is missing, when that is seen first */
    Patience(
            NewsBook news,
            LegalParameters parameters,
            LegalClock legalClock,
            @Value("${lienthong.judicial.gap-patience:30s}") Duration ofGaps,
            Clock clock) {
        this.news = news;
        this.parameters = parameters;
        this.legalClock = legalClock;
        this.ofGaps = ofGaps;
        this.clock = clock;
    }

    /**
     * For the issuer: soon where news is missing between others, and less often the longer it is missing; else as long
     * as is set for the day of receipt.
     */
    public Instant endsAt(JudicialRequest request) {
        var usual = end(NEWS, request);
        return news.firstUnapplied(request, request.issuer())
                .map(waiting -> ofGapEndsAt(waiting.saidAt()))
                .filter(end -> end.isBefore(usual))
                .orElse(usual);
    }

    private Instant ofGapEndsAt(Instant missedSince) {
        var now = clock.instant();
        var already = Duration.between(missedSince, now);
        return now.plus(already.compareTo(ofGaps) > 0 ? already : ofGaps);
    }

    /** For the fee gateway: as long as is set for the day of receipt. */
    public Instant ofFeeEndsAt(JudicialRequest request) {
        return end(FEE, request);
    }

    /** For a citizen who was asked to supply something: as long as is set for the day of receipt. */
    public Instant ofCitizenEndsAt(JudicialRequest request, Instant askedAt) {
        return end(SUPPLEMENT, request, askedAt);
    }

    private Instant end(String parameter, JudicialRequest request) {
        return end(parameter, request, clock.instant());
    }

    private Instant end(String parameter, JudicialRequest request, Instant from) {
        var patience = parameters.quantity(parameter, request.receivedOn());
        var limit = new LegalLimit(patience.value().intValueExact(), LegalLimit.Unit.valueOf(patience.unit()));
        return legalClock.due(Beginning.at(from), limit, List.of()).at();
    }
}
