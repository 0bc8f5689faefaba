package vn.lienthong.workers.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a request is about, and who asks for it.
 *
 * @param requesterId null, with the name, where people ask for themselves
 */
public record PersonToIdentify(
        String citizenId,
        String fullName,
        LocalDate birthDate,
        Subject subject,
        @Nullable String requesterId,
        @Nullable String requesterName) {

    /** Nobody's data in logs. */
    @Override
    public String toString() {
        return "a person";
    }

    /** What the person is to whoever asks. */
    public enum Subject {
        SELF,
        CHILD,
        WARD
    }
}
