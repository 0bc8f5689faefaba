package vn.lienthong.processes.judicial.opening;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.opening.mybatis.OpeningMapper;

/** What people have agreed to. */
@Component
public class Consents {

    private final OpeningMapper rows;
    private final Clock clock;

    Consents(OpeningMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The id of the consent that a request goes by; empty when it was withdrawn. Once the request has ended, all that
     * is left to tell is that it has, which whoever was told of the person by a consent is told by it, withdrawn or not.
     */
    public Optional<String> of(JudicialRequest request) {
        return rows.consentOf(request.id(), request.hasEnded());
    }

    /** Notes that the person no longer agrees; again changes nothing. Whoever calls holds the request's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(JudicialRequest request) {
        rows.withdraw(request.id(), clock.instant());
    }
}
