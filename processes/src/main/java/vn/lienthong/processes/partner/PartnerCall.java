package vn.lienthong.processes.partner;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call about one person to somebody else's system.
 *
 * @param requestId what the partner knows the call by
 * @param path on the partner's server
 * @param officer account on whose behalf it was made, or {@code system}
 * @param agency code of that account's agency
 * @param purpose code, for example {@code IDENTIFY}
 * @param consent id of the person's consent; null where the law needs none
 * @param status of HTTP; null where no answer came
 * @param requestHash SHA-256 of what was sent, hex
 * @param answerHash SHA-256 of what came back, hex; null where no answer came
 */
public record PartnerCall(
        String requestId,
        String partner,
        String path,
        String caseCode,
        String officer,
        String agency,
        String purpose,
        @Nullable String consent,
        Instant at,
        @Nullable Integer status,
        String requestHash,
        @Nullable String answerHash) {}
