package vn.lienthong.processes.modeler.draft;

import java.time.Instant;

/** Somebody was faster: the file is no longer at the revision that was read. */
final class FileChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int revision;
    private final String changedBy;
    private final transient Instant changedAt;

    FileChanged(DraftFile current) {
        super(current.name());
        this.revision = current.revision();
        this.changedBy = current.changedBy();
        this.changedAt = current.changedAt();
    }

    int revision() {
        return revision;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
