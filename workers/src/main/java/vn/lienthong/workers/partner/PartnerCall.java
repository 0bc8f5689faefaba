package vn.lienthong.workers.partner;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call about one person, as the audit has it ({@code POST /internal/partner-calls}): never what was said, only its SHA-256.
 * It has a line before it leaves, and another once it has ended.
 *
 * @param call an id of this exchange alone, the same in both lines
 * @param requestId what was sent as {@code X-Request-Id}
 * @param partner code, for example {@code issuer-cat}
 * @param at when it began, or ended
 * @param status of HTTP; null with the answer's hash before it has ended, and where no answer came
 */
public record PartnerCall(
        String call,
        Phase phase,
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
        @Nullable String answerHash) {

    static String newId() {
        return UUID.randomUUID().toString();
    }

    /** The line for the end of a call that has begun; without an answer where none came. */
    PartnerCall ended(Instant end, @Nullable Integer answered, @Nullable String hash) {
        return new PartnerCall(
                call,
                Phase.ENDED,
                requestId,
                partner,
                path,
                caseCode,
                officer,
                agency,
                purpose,
                consent,
                end,
                answered,
                requestHash,
                hash);
    }

    /** How far a call is. */
    public enum Phase {
        BEGUN,
        ENDED
    }
}
