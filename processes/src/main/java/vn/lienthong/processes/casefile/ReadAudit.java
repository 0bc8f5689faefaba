package vn.lienthong.processes.casefile;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.casefile.mybatis.AttachmentMapper;

/** The record of who read what, and what for. */
@Component
public class ReadAudit {

    private final AttachmentMapper rows;

    ReadAudit(AttachmentMapper rows) {
        this.rows = rows;
    }

    /**
     * Notes a read.
     *
     * @param what the kind of thing, and which one
     * @param purpose why it was read, a short Vietnamese phrase
     */
    public void record(String userId, @Nullable String caseId, String what, String purpose) {
        rows.audit(userId, caseId, what, purpose);
    }
}
