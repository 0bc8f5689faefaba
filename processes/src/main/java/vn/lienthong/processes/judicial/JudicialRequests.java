package vn.lienthong.processes.judicial;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.judicial.JudicialPerson.Part;
import vn.lienthong.processes.judicial.mybatis.RequestMapper;

/** Finds criminal-record requests. Whoever shows a person's data has recorded before that it is read, and what for. */
@Component
public class JudicialRequests {

    private final RequestMapper rows;

    JudicialRequests(RequestMapper rows) {
        this.rows = rows;
    }

    public Optional<JudicialRequest> byId(long id) {
        return rows.byId(id);
    }

    public Optional<JudicialRequest> byCaseCode(String caseCode) {
        return rows.byCaseCode(caseCode);
    }

    /**
     * A caller's request; of those that officers entered, the caller is {@link JudicialRequest#DESK}.
     *
     * @param requestId the caller's own id
     */
    public Optional<JudicialRequest> byRequestId(String caller, String requestId) {
        return rows.byRequestId(caller, requestId);
    }

    /**
     * As {@link #byId}, with the row locked until the transaction ends: whatever changes a request, or looks whether
     * something has come for it, holds this lock.
     *
     * @throws IllegalArgumentException if there is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public JudicialRequest lock(long id) {
        return lockIfThere(id).orElseThrow(() -> new IllegalArgumentException("There is no request " + id));
    }

    /** As {@link #lock}; empty if there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<JudicialRequest> lockIfThere(long id) {
        return rows.locked(id);
    }

    /** The person whom the record is about; empty when the request's data has been removed. */
    public Optional<JudicialPerson> subject(long request) {
        return person(request, Part.SUBJECT);
    }

    /** Who asks; the subject itself where nobody else does. */
    public Optional<JudicialPerson> requester(long request) {
        return person(request, Part.REQUESTER).or(() -> subject(request));
    }

    /** The subject first. */
    public List<JudicialPerson> people(long request) {
        return rows.people(request);
    }

    private Optional<JudicialPerson> person(long request, Part part) {
        return people(request).stream().filter(person -> person.part() == part).findFirst();
    }
}
