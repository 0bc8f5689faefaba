package vn.lienthong.processes.judicial.news;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.callback.Callback;
import vn.lienthong.processes.callback.CallbackIntake;
import vn.lienthong.processes.callback.StrayReason;
import vn.lienthong.processes.casefile.Sha256;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.news.mybatis.EventRow;
import vn.lienthong.processes.judicial.news.mybatis.NewsMapper;

/**
 * Writes down what partners say about requests, and wakes the request that waits for it. The request's row is locked
 * meanwhile, as it is by the step that looks whether there is news: either that step finds what is written here, or it
 * has begun to wait before and is woken.
 */
@Component
class RequestCallbacks implements CallbackIntake {

    private static final Set<JudicialState> ENDED = EnumSet.of(
            JudicialState.RESULT,
            JudicialState.CHECKED,
            JudicialState.DELIVERED,
            JudicialState.REFUSED,
            JudicialState.WITHDRAWN,
            JudicialState.STOPPED,
            JudicialState.CLOSED);

    private static final String ISSUER_NEWS = "IssuerNews";
    private static final String FEE_PAID = "FeePaid";

    private final JudicialRequests requests;
    private final NewsMapper rows;
    private final NewsBook news;
    private final RuntimeService runtime;
    private final ObjectMapper json;
    private final Clock clock;

    RequestCallbacks(
            JudicialRequests requests,
            NewsMapper rows,
            NewsBook news,
            RuntimeService runtime,
            ObjectMapper json,
            Clock clock) {
        this.requests = requests;
        this.rows = rows;
        this.news = news;
        this.runtime = runtime;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<StrayReason> take(Callback callback) {
        var reference = PartnerIds.parse(callback.requestId());
        var request = reference.flatMap(each -> requests.lockIfThere(each.request()));
        if (request.isEmpty()) {
            return Optional.of(StrayReason.UNKNOWN_REQUEST);
        }
        var said = new Said(callback, request.get(), reference.get().fee());
        return said.isOfWhoMaySayIt() ? take(said) : Optional.of(StrayReason.UNKNOWN_REQUEST);
    }

    private Optional<StrayReason> take(Said said) {
        var type = NewsType.of(said.callback().type(), said.fee());
        if (type.isEmpty()) {
            return Optional.of(StrayReason.UNKNOWN_TYPE);
        }
        var event = event(said.callback());
        var known = rows.at(said.request().id(), said.partner(), event.number());
        if (known.isPresent()) {
            return again(said, known.get(), event);
        }
        if (type.get() == NewsType.PAID && !said.isTheWholeFee()) {
            return Optional.of(StrayReason.CONFLICT);
        }
        rows.insert(said.request().id(), said.partner(), event, clock.instant());
        return wake(said);
    }

    private Optional<StrayReason> again(Said said, EventRow known, EventRow event) {
        if (!known.contentHash().equals(event.contentHash())) {
            return Optional.of(StrayReason.CONFLICT);
        }
        return known.appliedAt() == null ? wake(said) : Optional.empty();
    }

    /** What comes after the last word is kept, but nobody listens any more. */
    private Optional<StrayReason> wake(Said said) {
        if (!said.isListenedTo()) {
            return Optional.of(StrayReason.LATE);
        }
        if (!said.fee() && isAskedStill(said.request())) {
            return Optional.empty();
        }
        runtime.createMessageCorrelation(said.fee() ? FEE_PAID : ISSUER_NEWS)
                .processInstanceId(said.request().caseId())
                .correlateAll();
        return Optional.empty();
    }

    /** News that leaves the citizen's question standing waits, and is applied once it is answered. */
    private boolean isAskedStill(JudicialRequest request) {
        return request.state() == JudicialState.AWAITING_CITIZEN && !news.hasGoneOn(request, request.newsApplied());
    }

    private EventRow event(Callback callback) {
        var data = written(callback);
        return new EventRow(
                callback.number(),
                callback.type(),
                data,
                Sha256.hex((callback.type() + "\n" + data).getBytes(StandardCharsets.UTF_8)),
                callback.at(),
                null);
    }

    /** By the names of the fields: their order says nothing. */
    private String written(Callback callback) {
        try {
            var fields = json.convertValue(callback.data(), new TypeReference<TreeMap<String, Object>>() {});
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A callback about a request of ours. */
    private record Said(Callback callback, JudicialRequest request, boolean fee) {

        String partner() {
            return PartnerIds.canonical(callback.partner());
        }

        /** A partner speaks of its own affairs only. */
        boolean isOfWhoMaySayIt() {
            return partner().equals(fee ? PartnerIds.FEES : request.issuer());
        }

        boolean isTheWholeFee() {
            return callback.data().path("amount").asLong(-1) == Objects.requireNonNullElse(request.fee(), 0L);
        }

        boolean isListenedTo() {
            if (fee) {
                return request.paidAt() == null && !ENDED.contains(request.state()) && request.submittedAt() == null;
            }
            return request.refusal() == null && !ENDED.contains(request.state());
        }
    }
}
