package vn.lienthong.processes.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case's own sheet.
 *
 * @param caseId id of the root process instance
 * @param model number of the appendix's model; null for other procedures
 * @param unit code of the unit that the case is for
 * @param dueAt deadline; null while the case waits for something to do
 * @param parentCode the case that it was spread from
 */
public record CaseFile(
        String caseId,
        String code,
        String processKey,
        @Nullable Integer model,
        String title,
        String unit,
        String leadAgency,
        @Nullable Instant dueAt,
        boolean dueProvisional,
        @Nullable String parentCode,
        String openedBy,
        Instant openedAt) {}
