package vn.lienthong.workers.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the registry says of a person.
 *
 * @param level EXACT, FOLDED, UNACCENTED: the name as the registry spells it; ID_ONLY: name or birth date is another; NONE: the
 *     registry does not know the number; DECEASED
 * @param reason why it is in doubt, a code; null where it is not
 * @param abroad whether they lived in another country
 */
public record Identity(
        String level,
        @Nullable String reason,
        Relation relation,
        boolean foreigner,
        boolean abroad,
        List<Residence> residences) {

    /** Nobody's data in logs. */
    @Override
    public String toString() {
        return "identity " + level;
    }

    /** Whether whoever asks is the parent or guardian that they say; NONE where people ask for themselves. */
    public enum Relation {
        CONFIRMED,
        UNCONFIRMED,
        NONE
    }

    /**
     * Where somebody lived.
     *
     * @param unit code
     * @param to null while they live there
     */
    public record Residence(
            String unit, @Nullable LocalDate from, @Nullable LocalDate to) {}
}
