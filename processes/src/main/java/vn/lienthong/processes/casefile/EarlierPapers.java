package vn.lienthong.processes.casefile;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.handoff.HandOffs;
import vn.lienthong.processes.handoff.Returned;

/** What was filed with tasks before they came back to be done again. */
@Component
public class EarlierPapers {

    private final HandOffs handOffs;
    private final CaseFiles caseFiles;

    EarlierPapers(HandOffs handOffs, CaseFiles caseFiles) {
        this.handOffs = handOffs;
        this.caseFiles = caseFiles;
    }

    /** Whether a file was filed with a task the last time. */
    public boolean name(String taskId, Attachment file) {
        return handOffs.returned(taskId)
                .flatMap(this::of)
                .filter(paper -> names(paper, file))
                .isPresent();
    }

    /** Empty where nothing was filled in. */
    Optional<Paper> of(Returned task) {
        return Optional.ofNullable(task.earlierTask()).flatMap(earlier -> caseFiles.paperOf(task.caseId(), earlier));
    }

    static boolean names(Paper paper, Attachment file) {
        return paper.content().contains(file.id().toString());
    }
}
