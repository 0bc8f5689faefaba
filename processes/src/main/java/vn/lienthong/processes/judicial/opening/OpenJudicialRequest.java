package vn.lienthong.processes.judicial.opening;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.AgencyRoles;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.calendar.DueDate;
import vn.lienthong.processes.calendar.LegalClock;
import vn.lienthong.processes.calendar.LegalClock.Beginning;
import vn.lienthong.processes.calendar.WorkingCalendar;
import vn.lienthong.processes.callback.Strays;
import vn.lienthong.processes.casefile.CaseFile;
import vn.lienthong.processes.casefile.Sha256;
import vn.lienthong.processes.engine.CurrentUser;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.judicial.JudicialAccess;
import vn.lienthong.processes.judicial.JudicialPerson.Part;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequest.Limit;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialVariables;
import vn.lienthong.processes.judicial.clock.LimitOfDay;
import vn.lienthong.processes.judicial.opening.RequestContent.Consent;
import vn.lienthong.processes.judicial.opening.RequestContent.Person;
import vn.lienthong.processes.judicial.opening.mybatis.OpeningMapper;
import vn.lienthong.processes.opening.CaseOpening;
import vn.lienthong.processes.opening.CaseVariables;
import vn.lienthong.processes.opening.NewCase;

/**
 * Opens a request: its case file and its rows in the ledger. The issuer and all that the law sets are those of the day of
 * receipt, and stay. Two callers' requests of one id in the same moment: the ledger lets one through.
 */
@Component
class OpenJudicialRequest implements JavaDelegate {

    private final SentRequest sentRequest;
    private final RequestCheck check;
    private final AgencyRoles roles;
    private final Agencies agencies;
    private final CaseOpening opening;
    private final LimitOfDay limits;
    private final LegalClock legalClock;
    private final WorkingCalendar calendar;
    private final OpeningMapper rows;
    private final RequestPeople people;
    private final JudicialRequests requests;
    private final Strays strays;
    private final Clock clock;

    OpenJudicialRequest(
            SentRequest sentRequest,
            RequestCheck check,
            AgencyRoles roles,
            Agencies agencies,
            CaseOpening opening,
            LimitOfDay limits,
            LegalClock legalClock,
            WorkingCalendar calendar,
            OpeningMapper rows,
            RequestPeople people,
            JudicialRequests requests,
            Strays strays,
            Clock clock) {
        this.sentRequest = sentRequest;
        this.check = check;
        this.roles = roles;
        this.agencies = agencies;
        this.opening = opening;
        this.limits = limits;
        this.legalClock = legalClock;
        this.calendar = calendar;
        this.rows = rows;
        this.people = people;
        this.requests = requests;
        this.strays = strays;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var sent = sentRequest.take(execution);
        demandRight(sent.content());
        var received = received(sent.receivedOn());
        var unit = new UnitCode(Objects.requireNonNull(sent.content().unit()));
        var issuer = roles.holder(JudicialAccess.ISSUER, received.day());
        var lead = agencies.groupOf(issuer, unit, LocalDate.now(clock));
        opening.demandMembership(lead);
        execution.setVariable(CaseVariables.UNIT, unit.value());
        var due = due(sent.content(), received);
        var file = opening.open(
                execution,
                new NewCase(
                        CaseOpening.processKey(execution),
                        null,
                        "Cấp " + NewRequest.formType(sent.content()).words(),
                        unit,
                        lead,
                        due));
        var request = written(sent, file, issuer.value(), received, due.at());
        new JudicialVariables(execution).opened(request);
        strays.adopt(request.partnerRequestId());
    }

    private void demandRight(RequestContent content) {
        var errors = check.errors(content);
        if (!errors.isEmpty()) {
            throw new Refusal(errors.stream().map(FieldError::message).collect(Collectors.joining("; ")));
        }
    }

    /** Of an earlier day nobody knows the hour: the day's end. */
    private Beginning received(@Nullable LocalDate entered) {
        var today = LocalDate.now(clock);
        if (entered == null || entered.equals(today)) {
            return new Beginning(today, clock.instant());
        }
        if (entered.isAfter(today)) {
            throw new Refusal("Ngày tiếp nhận không được ở tương lai");
        }
        return new Beginning(entered, calendar.on(entered, entered).at());
    }

    /** Until the rules have decided. */
    private DueDate due(RequestContent content, Beginning received) {
        var limit = Boolean.TRUE.equals(content.urgent()) ? Limit.URGENT : Limit.NORMAL;
        return legalClock.due(received, limits.of(limit, received.day()), List.of());
    }

    private JudicialRequest written(Sent sent, CaseFile file, String issuer, Beginning received, Instant dueAt) {
        var content = sent.content();
        var caller = sent.caller();
        long id = rows.insert(new NewRequest(
                file.caseId(),
                caller == null ? JudicialRequest.DESK : caller,
                caller == null
                        ? "LT-" + file.code()
                        : Objects.requireNonNull(content.requestId()).strip(),
                Sha256.hex(sentRequest.written(content).getBytes(StandardCharsets.UTF_8)),
                issuer,
                file.unit(),
                NewRequest.formType(content),
                NewRequest.subject(content),
                Objects.requireNonNull(NewRequest.tidy(content.purpose())),
                NewRequest.tidy(content.organisation()),
                Boolean.TRUE.equals(content.urgent()),
                Boolean.TRUE.equals(content.foreigner()),
                Boolean.TRUE.equals(content.verification()),
                content.isElectronic(),
                content.isPaper(),
                NewRequest.tidy(content.postalAddress()),
                NewRequest.payment(content),
                NewRequest.exemption(content),
                received.day(),
                received.at(),
                caller == null ? CurrentUser.id() : caller,
                dueAt));
        person(id, Part.SUBJECT, content.person());
        person(id, Part.REQUESTER, content.requester());
        consent(id, content, caller);
        return requests.byId(id).orElseThrow();
    }

    private void person(long request, Part part, @Nullable Person person) {
        if (person != null) {
            people.write(request, part, person);
        }
    }

    private void consent(long request, RequestContent content, @Nullable String caller) {
        Consent consent = Objects.requireNonNull(content.consent());
        var id = Objects.requireNonNull(NewRequest.tidy(consent.id()));
        int written = rows.consent(
                caller == null ? JudicialRequest.DESK : caller,
                id,
                request,
                Objects.requireNonNull(NewRequest.tidy(content.purpose())),
                Objects.requireNonNull(NewRequest.tidy(consent.scope())),
                Objects.requireNonNull(consent.givenAt()),
                caller == null ? "DESK" : "API");
        if (written == 0) {
            throw new ConsentUsed();
        }
    }
}
