package vn.lienthong.processes.casefile;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.handoff.HandOffs;
import vn.lienthong.processes.handoff.Returned;

/** What the form of a task that came back shows: why, and what was entered before, so that nobody types it twice. */
@RestController
class ReturnedTaskApi {

    private static final String NOTHING = "{}";

    private final HandOffs handOffs;
    private final EarlierPapers papers;
    private final Attachments attachments;
    private final CaseAccess access;
    private final ReadAudit audit;

    ReturnedTaskApi(
            HandOffs handOffs, EarlierPapers papers, Attachments attachments, CaseAccess access, ReadAudit audit) {
        this.handOffs = handOffs;
        this.papers = papers;
        this.attachments = attachments;
        this.access = access;
        this.audit = audit;
    }

    /** Status 204 for a task that did not come back. */
    @GetMapping("/api/cases/tasks/{taskId}/returned")
    ResponseEntity<ReturnedTask> returned(@PathVariable String taskId, Principal user) {
        if (!access.mayWorkOn(user.getName(), taskId)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return handOffs.returned(taskId)
                .map(returned -> ResponseEntity.ok(read(returned, user.getName())))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private ReturnedTask read(Returned returned, String userId) {
        var paper = papers.of(returned);
        if (paper.isEmpty()) {
            return new ReturnedTask(returned.reason(), NOTHING, Map.of());
        }
        audit.record(
                userId, returned.caseId(), "Giấy tờ “%s”".formatted(paper.get().taskName()), "Làm lại công việc");
        return new ReturnedTask(returned.reason(), paper.get().content(), fileNames(paper.get()));
    }

    private Map<UUID, String> fileNames(Paper paper) {
        return attachments.ofCase(paper.caseId()).stream()
                .filter(file -> EarlierPapers.names(paper, file))
                .collect(Collectors.toMap(Attachment::id, Attachment::fileName));
    }

    /**
     * A task that came back.
     *
     * @param content JSON object, field by field, as it was filed
     * @param files names of the files that it names, by their ids
     */
    record ReturnedTask(String reason, @JsonRawValue String content, Map<UUID, String> files) {}
}
