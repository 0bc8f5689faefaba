package vn.lienthong.processes.partner;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call about one person to somebody else's system: a line before it leaves, another once it has ended.
 *
 * @param call id of the exchange, the same in both lines; null in lines of workers that knew no such id
 * @param requestId what the partner knows the call by
 * @param path on the partner's server
 * @param officer account on whose behalf it was made, or {@code system}
 * @param agency code of that account's agency
 * @param purpose code, for example {@code IDENTIFY}
 * @param consent id of the person's consent; null where the law needs none
 * @param at when it began, or ended
 * @param status of HTTP; null before it has ended, and where no answer came
 * @param requestHash SHA-256 of what was sent, hex
 * @param answerHash SHA-256 of what came back, hex; null where no answer came
 */
public record PartnerCall(
        @Nullable String call,
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

    /** Whether it is known what came of it. */
    public boolean hasEnded() {
        return phase == Phase.ENDED;
    }

    /** How far a call is. */
    public enum Phase {
        BEGUN,
        ENDED
    }
}
