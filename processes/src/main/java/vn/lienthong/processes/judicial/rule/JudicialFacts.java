package vn.lienthong.processes.judicial.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Date;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialPerson;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequest.Payment;
import vn.lienthong.processes.judicial.JudicialRequest.Subject;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialVariables;
import vn.lienthong.processes.judicial.news.Patience;
import vn.lienthong.processes.judicial.rule.mybatis.RuleMapper;
import vn.lienthong.processes.parameter.LegalParameters;

/**
 * What the diagram and its rules ask of a request; diagrams know this bean as {@code judicialFacts}. Facts only: whom
 * they are about stays in the ledger.
 */
@Component
public class JudicialFacts {

    /** Levels without a doubt; {@code CONFIRMED} is an officer’s word. */
    private static final Set<String> CLEAR = Set.of("EXACT", "FOLDED", "UNACCENTED", "CONFIRMED");

    private static final String CONFIRMED = "CONFIRMED";

    private final JudicialRequests requests;
    private final RuleMapper rows;
    private final Provinces provinces;
    private final LegalParameters parameters;
    private final Patience patience;
    private final Clock clock;

    JudicialFacts(
            JudicialRequests requests,
            RuleMapper rows,
            Provinces provinces,
            LegalParameters parameters,
            Patience patience,
            Clock clock) {
        this.requests = requests;
        this.rows = rows;
        this.provinces = provinces;
        this.parameters = parameters;
        this.patience = patience;
        this.clock = clock;
    }

    /** Whether an officer has to say who the person is, or what the person is to whoever asks. */
    public boolean inDoubt(DelegateExecution execution) {
        var request = request(execution);
        return !CLEAR.contains(Objects.requireNonNullElse(request.identityLevel(), ""))
                || rows.doubt(request.id()).isPresent()
                || request.subject() != Subject.SELF && !CONFIRMED.equals(request.relation());
    }

    public boolean organisation(DelegateExecution execution) {
        return request(execution).organisation() != null;
    }

    /** {@code FORM_1} or {@code FORM_2}. */
    public String form(DelegateExecution execution) {
        return request(execution).formType().name();
    }

    /** {@code SELF}, {@code CHILD} or {@code WARD}. */
    public String subject(DelegateExecution execution) {
        return request(execution).subject().name();
    }

    /** Whether whoever asks is the parent of a minor, or the guardian. */
    public boolean authority(DelegateExecution execution) {
        var request = request(execution);
        return CONFIRMED.equals(request.relation())
                && (request.subject() == Subject.WARD || age(request) < years("MAJORITY_AGE", request));
    }

    /** Full years of the person on the day of receipt. */
    public int age(DelegateExecution execution) {
        return age(request(execution));
    }

    /** Years from which somebody may ask for the own record. */
    public int minimumAge(DelegateExecution execution) {
        return years("JUDICIAL_MINIMUM_AGE", request(execution));
    }

    public boolean urgent(DelegateExecution execution) {
        return request(execution).urgent();
    }

    public boolean severalProvinces(DelegateExecution execution) {
        return provinces.of(request(execution).residences()).size() > 1;
    }

    public boolean abroad(DelegateExecution execution) {
        return Boolean.TRUE.equals(request(execution).abroad());
    }

    public boolean foreigner(DelegateExecution execution) {
        return request(execution).foreigner();
    }

    /** Whether expungement has to be verified. */
    public boolean verification(DelegateExecution execution) {
        return rows.verification(request(execution).id());
    }

    public boolean feePaid(DelegateExecution execution) {
        return request(execution).paidAt() != null;
    }

    /** Whether the result goes to VNeID, and not on paper alone. */
    public boolean electronic(DelegateExecution execution) {
        return request(execution).electronic();
    }

    /** Whether there may be a bill, open or paid, for what was taken back before it was sent. */
    public boolean billToCancel(DelegateExecution execution) {
        return hasFeeToGiveBack(request(execution), Payment.ONLINE);
    }

    /** Whether the fee of what was taken back before it was sent was taken at the counter. */
    public boolean feeToRefund(DelegateExecution execution) {
        var request = request(execution);
        return hasFeeToGiveBack(request, Payment.COUNTER) && request.paidAt() != null;
    }

    /** Whether the issuer has what nobody waits for any more. */
    public boolean stopped(DelegateExecution execution) {
        return request(execution).stoppedAt() != null;
    }

    private static boolean hasFeeToGiveBack(JudicialRequest request, Payment payment) {
        return request.payment() == payment
                && Objects.requireNonNullElse(request.fee(), 0L) > 0
                && request.submittedAt() == null;
    }

    /** When the issuer is asked that has not been heard of. */
    public Date askIssuerAt(DelegateExecution execution) {
        return Date.from(patience.endsAt(request(execution)));
    }

    /** When the fee gateway is asked that has not said that the fee is paid. */
    public Date askFeeAt(DelegateExecution execution) {
        return Date.from(patience.ofFeeEndsAt(request(execution)));
    }

    /** Until when a citizen who is asked now may answer. */
    public Date supplementUntil(DelegateExecution execution) {
        return Date.from(patience.ofCitizenEndsAt(request(execution), clock.instant()));
    }

    private int age(JudicialRequest request) {
        var birthDate = requests.subject(request.id())
                .map(JudicialPerson::birthDate)
                .orElseThrow(() -> new IllegalStateException("Request %d is about nobody".formatted(request.id())));
        return Period.between(birthDate, request.receivedOn()).getYears();
    }

    private int years(String parameter, JudicialRequest request) {
        LocalDate day = request.receivedOn();
        return parameters.value(parameter, day).intValueExact();
    }

    private JudicialRequest request(DelegateExecution execution) {
        return requests.byId(new JudicialVariables(execution).request()).orElseThrow();
    }
}
