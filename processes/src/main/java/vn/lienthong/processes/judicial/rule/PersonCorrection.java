package vn.lienthong.processes.judicial.rule;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.history.CaseEvent.PersonMended;
import vn.lienthong.processes.history.CaseJournal;
import vn.lienthong.processes.judicial.JudicialPerson;
import vn.lienthong.processes.judicial.JudicialPerson.Part;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.opening.FieldError;
import vn.lienthong.processes.judicial.opening.RequestContent.Person;
import vn.lienthong.processes.judicial.opening.RequestPeople;
import vn.lienthong.processes.judicial.rule.mybatis.RuleMapper;

/** Mends whom a request is about, before the registry is asked again. */
@Component
public class PersonCorrection {

    private final JudicialRequests requests;
    private final RequestPeople people;
    private final RuleMapper rows;
    private final CaseJournal journal;
    private final Clock clock;

    PersonCorrection(
            JudicialRequests requests, RequestPeople people, RuleMapper rows, CaseJournal journal, Clock clock) {
        this.requests = requests;
        this.people = people;
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /** Why the registry leaves the person in doubt, a code of whoever compared; empty where it does not. */
    public Optional<String> doubt(JudicialRequest request) {
        return rows.doubt(request.id());
    }

    /**
     * Writes a person down in the place of the one that is there, of whom nothing that the registry said is kept. The
     * case's timeline says who did it, not what.
     *
     * @param by user id of the officer
     * @return what is wrong; nothing was written then
     */
    @Transactional
    public List<FieldError> mend(JudicialRequest request, Part part, Person person, String by) {
        var errors = people.errors(person);
        boolean isThere =
                requests.people(request.id()).stream().map(JudicialPerson::part).anyMatch(part::equals);
        if (errors.isEmpty() && isThere) {
            requests.lock(request.id());
            people.write(request.id(), part, person);
            rows.unidentified(request.id());
            journal.record(request.caseId(), new PersonMended(clock.instant(), by, part.words()));
        }
        return errors;
    }
}
