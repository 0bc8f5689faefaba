package vn.lienthong.processes.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an officer filled in when a task was done.
 *
 * @param content JSON object, field by field
 * @param formKey the form that names the fields
 */
public record Paper(
        String caseId,
        String taskId,
        String taskKey,
        String taskName,
        @Nullable String formKey,
        String content,
        String filedBy,
        @Nullable Instant filedAt) {}
