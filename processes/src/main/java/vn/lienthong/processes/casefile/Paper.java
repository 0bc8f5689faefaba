package vn.lienthong.processes.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an officer filled in when a task was done.
 *
 * @param processDefinitionId the process whose deployment holds the form
 * @param formKey the form that names the fields; null where no form was filled in
 * @param content JSON object, field by field
 * @param onBehalfOf user id of whom the one who filed it stood in for
 */
public record Paper(
        String caseId,
        String taskId,
        String taskKey,
        String taskName,
        String processDefinitionId,
        @Nullable String formKey,
        String content,
        String filedBy,
        @Nullable String onBehalfOf,
        @Nullable Instant filedAt) {}
