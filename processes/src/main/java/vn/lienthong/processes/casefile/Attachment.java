package vn.lienthong.processes.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a case, without its content.
 *
 * @param caseId null until the task that it was uploaded for is done
 * @param field the form's field
 */
public record Attachment(
        UUID id,
        @Nullable String caseId,
        String taskId,
        String field,
        String fileName,
        String mediaType,
        int sizeBytes,
        String sha256,
        String uploadedBy,
        Instant uploadedAt) {}
