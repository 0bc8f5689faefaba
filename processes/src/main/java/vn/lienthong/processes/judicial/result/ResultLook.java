package vn.lienthong.processes.judicial.result;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;

/** An officer's look at what a record says: it is written down before, with what it is for. */
@Component
public class ResultLook {

    private final JudicialRequests requests;
    private final Results results;
    private final CheckTask task;
    private final ReadAudit audit;
    private final ObjectMapper json;

    ResultLook(JudicialRequests requests, Results results, CheckTask task, ReadAudit audit, ObjectMapper json) {
        this.requests = requests;
        this.results = results;
        this.task = task;
        this.audit = audit;
        this.json = json;
    }

    /**
     * @param purpose why, in the officer's words
     * @throws NotTheChecker for everybody but the officer who holds the check
     * @throws ResultRefused where there is no result
     * @throws KeyMissing where its key is not there
     * @throws RecordUnreadable where it was tampered with
     */
    public Seen look(JudicialRequest request, String userId, String purpose) {
        demandChecker(request, userId);
        audit.record(userId, request.caseId(), "Kết quả lý lịch tư pháp của hồ sơ " + request.caseCode(), purpose);
        var record = read(request.id());
        var checks = requests.subject(request.id())
                .map(person -> PersonCheck.of(person, record))
                .orElse(List.of());
        var seen = new Seen(record, checks);
        results.seen(request.id(), userId, seen.isSamePerson());
        return seen;
    }

    /** @throws NotTheChecker for everybody but the officer who holds the check */
    public void demandChecker(JudicialRequest request, String userId) {
        if (!task.isHeldBy(userId, request)) {
            throw new NotTheChecker();
        }
    }

    private CriminalRecord read(long request) {
        try {
            return CriminalRecord.of(json.readTree(results.inClear(request)));
        } catch (IOException e) {
            // Without its cause, whose message quotes the record: it was JSON when it was taken.
            throw new IllegalStateException("The record of request %d is not JSON".formatted(request));
        }
    }

    /**
     * @param checks whom it was asked for against whom it is about
     */
    public record Seen(CriminalRecord record, List<PersonCheck> checks) {

        public boolean isSamePerson() {
            return !checks.isEmpty() && checks.stream().allMatch(PersonCheck::same);
        }
    }

    /** Somebody who does not check this result. */
    public static class NotTheChecker extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotTheChecker() {
            super("Chỉ cán bộ đang giữ công việc kiểm tra kết quả của hồ sơ này được xem nội dung kết quả");
        }
    }
}
