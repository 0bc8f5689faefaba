package vn.lienthong.processes.judicial.news;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.news.mybatis.NewsMapper;
import vn.lienthong.processes.judicial.news.mybatis.SupplementRow;

/** What citizens are asked for, and what they supply. */
@Component
public class Supplements {

    private static final String MESSAGE = "SupplementGiven";

    private final NewsMapper rows;
    private final RuntimeService runtime;
    private final Clock clock;

    Supplements(NewsMapper rows, RuntimeService runtime, Clock clock) {
        this.rows = rows;
        this.runtime = runtime;
        this.clock = clock;
    }

    /** What the citizen is asked for now. */
    public Optional<String> question(long request) {
        return rows.open(request).map(SupplementRow::text);
    }

    /** When the citizen was asked for what is still to be supplied. */
    public Optional<Instant> askedAt(JudicialRequest request) {
        return rows.askedAt(request.id());
    }

    /** Nobody waits for the citizen's answer any more. Whoever calls holds the request's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(JudicialRequest request) {
        rows.drop(request.id(), clock.instant());
    }

    /**
     * Takes a citizen's answer, and ends the officer's waiting for it. Whoever calls holds the request's lock.
     *
     * @param by account of the caller
     * @return false when nothing is asked
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean give(JudicialRequest request, String answer, String by) {
        if (rows.answer(request.id(), answer, by, clock.instant()) == 0) {
            return false;
        }
        runtime.createMessageCorrelation(MESSAGE)
                .processInstanceId(request.caseId())
                .correlateAll();
        return true;
    }

    /** The last answer of the citizen, for the issuer. */
    public Optional<Answer> lastAnswer(long request) {
        return rows.lastAnswer(request).map(row -> new Answer(row.number(), row.text()));
    }

    /**
     * Notes that the issuer has an answer; again changes nothing.
     *
     * @return false when there is no such answer
     */
    @Transactional
    public boolean sent(long request, int number) {
        return rows.sent(request, number, clock.instant()) > 0;
    }

    /** @param number of the question, from 1 */
    public record Answer(int number, String text) {

        /** Nobody's data in logs. */
        @Override
        public String toString() {
            return "answer " + number;
        }
    }
}
