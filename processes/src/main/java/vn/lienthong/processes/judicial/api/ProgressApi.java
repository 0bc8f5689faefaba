package vn.lienthong.processes.judicial.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.internalapi.Fields;
import vn.lienthong.processes.internalapi.ForPrograms;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.api.Progress.Step;
import vn.lienthong.processes.judicial.fee.FeeRefunds;
import vn.lienthong.processes.judicial.news.Supplements;
import vn.lienthong.processes.judicial.rule.Identified;

/** What the workers write of a request; the same again changes nothing. */
@ForPrograms
@RequestMapping("/internal/judicial/requests/{request:\\d{1,18}}")
class ProgressApi {

    private static final Set<String> LEVELS = Set.of("EXACT", "FOLDED", "UNACCENTED", "ID_ONLY", "NONE", "DECEASED");
    private static final Set<String> RELATIONS = Set.of("CONFIRMED", "UNCONFIRMED", "NONE");
    private static final int LONGEST_REASON = 32;
    private static final int LONGEST_RECEIPT = 64;
    private static final int MOST_RESIDENCES = 200;

    private final Progress progress;
    private final Supplements supplements;
    private final FeeRefunds refunds;
    private final ObjectMapper json;

    ProgressApi(Progress progress, Supplements supplements, FeeRefunds refunds, ObjectMapper json) {
        this.progress = progress;
        this.supplements = supplements;
        this.refunds = refunds;
        this.json = json;
    }

    @PostMapping("/identity")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void identity(@PathVariable long request, @RequestBody Identity identity) {
        Fields.demand(LEVELS.contains(String.valueOf(identity.level())), "level");
        Fields.demand(RELATIONS.contains(String.valueOf(identity.relation())), "relation");
        Fields.demand(identity.reason() == null || identity.reason().length() <= LONGEST_REASON, "reason");
        var residences = identity.residences() == null ? List.<Residence>of() : identity.residences();
        Fields.demand(residences.size() <= MOST_RESIDENCES, "residences");
        tell(
                request,
                progress.identified(
                        request,
                        new Identified(
                                String.valueOf(identity.level()),
                                identity.reason(),
                                String.valueOf(identity.relation()),
                                Boolean.TRUE.equals(identity.foreigner()),
                                Boolean.TRUE.equals(identity.abroad()),
                                written(residences))));
    }

    @PostMapping("/state")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void state(@PathVariable long request, @RequestBody Change change) {
        Fields.demand(
                change.state() == JudicialState.SUBMITTING
                        || change.state() == JudicialState.SUBMITTED
                        || change.state() == JudicialState.ACCEPTED,
                "state");
        tell(request, progress.sending(request, Objects.requireNonNull(change.state())));
    }

    @PostMapping("/supplement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supplemented(@PathVariable long request, @RequestBody Sent sent) {
        Fields.demand(sent.number() != null, "number");
        if (!supplements.sent(request, Objects.requireNonNull(sent.number()))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có phần bổ sung này");
        }
    }

    @PostMapping("/refund")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refunded(@PathVariable long request, @RequestBody Refunded refunded) {
        var receipt = refunded.receipt();
        Fields.demand(receipt != null && !receipt.isBlank() && receipt.length() <= LONGEST_RECEIPT, "receipt");
        if (!refunds.refunded(request, Objects.requireNonNull(receipt))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có yêu cầu đã nộp phí số " + request);
        }
    }

    private static void tell(long request, Step step) {
        switch (step) {
            case DONE -> {
                // 204.
            }
            case UNKNOWN -> throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có yêu cầu số " + request);
            case NOT_NOW ->
                throw new ResponseStatusException(HttpStatus.CONFLICT, "Yêu cầu không ở trạng thái cho phép việc này");
        }
    }

    private String written(List<Residence> residences) {
        try {
            return json.writeValueAsString(residences);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    record Identity(
            @Nullable String level,
            @Nullable String reason,
            @Nullable String relation,
            @Nullable Boolean foreigner,
            @Nullable Boolean abroad,
            @Nullable List<Residence> residences) {}

    record Residence(
            String unit, @Nullable LocalDate from, @Nullable LocalDate to) {}

    record Change(@Nullable JudicialState state) {}

    record Sent(@Nullable Integer number) {}

    /** @param receipt the fee gateway's */
    record Refunded(@Nullable String receipt) {}
}
