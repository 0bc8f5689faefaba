package vn.lienthong.processes.casefile;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.casefile.AttachmentRefused.Reason;
import vn.lienthong.processes.casefile.mybatis.AttachmentMapper;

/** The files of cases. A file is uploaded for a task first and belongs to the case once that task is done. */
@Component
public class Attachments {

    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9_.-]{0,64}");
    private static final int LONGEST_NAME = 200;

    private final AttachmentMapper rows;
    private final FileInspection inspection;

    Attachments(AttachmentMapper rows, FileInspection inspection) {
        this.rows = rows;
        this.inspection = inspection;
    }

    /**
     * Takes a file in.
     *
     * @param field the form's field; empty when the form has only one
     * @throws AttachmentRefused when it is empty, too large, of another kind, or not what its name claims
     */
    @Transactional
    public Attachment upload(String taskId, String field, String fileName, byte[] content, String userId) {
        if (!FIELD.matcher(field).matches()) {
            throw new AttachmentRefused(Reason.INCOMPLETE, "Không có ô nhập “%s” trong biểu mẫu".formatted(field));
        }
        var name = plainName(fileName);
        var kind = inspection.inspect(name, content);
        var attachment = new Attachment(
                UUID.randomUUID(),
                null,
                taskId,
                field,
                name,
                kind.mediaType(),
                content.length,
                Sha256.hex(content),
                userId,
                Instant.now());
        rows.insert(attachment, content);
        return attachment;
    }

    /** Gives the files that were uploaded for a task to its case. */
    public void link(String taskId, String caseId) {
        rows.link(taskId, caseId);
    }

    /** @param id a UUID; nothing is found under anything else */
    public Optional<Attachment> find(String id) {
        try {
            return find(UUID.fromString(id)).filter(file -> file.id().toString().equals(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    public Optional<Attachment> find(UUID id) {
        return rows.byId(id);
    }

    public byte[] content(UUID id) {
        return rows.content(id)
                .orElseThrow(() -> new AttachmentRefused(Reason.NOT_FOUND, "Không có tệp này"))
                .content();
    }

    /** The first 1,000 files of a case, oldest first. */
    public List<Attachment> ofCase(String caseId) {
        return rows.ofCase(caseId);
    }

    /** Without folders and control characters, and no longer than file systems take. */
    private static String plainName(String fileName) {
        var name = Normalizer.normalize(fileName, Normalizer.Form.NFC)
                .replaceAll("\\p{Cntrl}", "")
                .replaceAll("^.*[/\\\\]", "")
                .strip();
        if (name.length() > LONGEST_NAME) {
            throw new AttachmentRefused(
                    Reason.INCOMPLETE, "Tên tệp dài hơn %d ký tự, hãy đặt lại tên".formatted(LONGEST_NAME));
        }
        return name;
    }
}
