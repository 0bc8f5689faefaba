package vn.lienthong.workers.partner;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call about one person, as the audit has it ({@code POST /internal/partner-calls}): never what was said, only its SHA-256.
 *
 * @param requestId what was sent as {@code X-Request-Id}
 * @param partner code, for example {@code issuer-cat}
 * @param at when the exchange ended: with partner, request id and path it tells one exchange from another
 * @param status of HTTP; null with the answer's hash where no answer came
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
