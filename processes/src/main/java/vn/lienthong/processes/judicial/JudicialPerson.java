package vn.lienthong.processes.judicial;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a request is about, or who asks for it. Whoever reads one records it with a purpose.
 *
 * @param citizenId 12 digits
 * @param fullName in NFC
 * @param sex {@code M} or {@code F}; null where nobody has said
 */
public record JudicialPerson(
        Part part,
        String citizenId,
        String fullName,
        LocalDate birthDate,
        @Nullable String sex) {

    private static final int SHOWN = 3;

    /** The number as those see it who do not need it: the first three digits and the last three. */
    public String maskedCitizenId() {
        return citizenId.substring(0, SHOWN)
                + "*".repeat(citizenId.length() - 2 * SHOWN)
                + citizenId.substring(citizenId.length() - SHOWN);
    }

    /** Never the person's data: records are written to logs by accident. */
    @Override
    public String toString() {
        return part + " " + maskedCitizenId();
    }

    /** What somebody is to a request. */
    public enum Part {
        SUBJECT("Người được cấp phiếu"),
        REQUESTER("Người yêu cầu");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
