package vn.lienthong.processes.search.audit.mybatis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody read something.
 *
 * @param caseCode of the case that it belongs to; null where it is of many, or of one that is no longer kept
 */
public record ReadLine(
        long id,
        Instant at,
        String userId,
        @Nullable String caseId,
        @Nullable String caseCode,
        String what,
        String purpose) {}
