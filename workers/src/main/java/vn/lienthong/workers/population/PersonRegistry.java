package vn.lienthong.workers.population;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.ledger.Identity.Residence;
import vn.lienthong.workers.partner.Envelope;

/** The national population registry, asked about one person. */
public interface PersonRegistry {

    /**
     * Looks somebody up.
     *
     * @param relatedId somebody who says that they are a parent or guardian
     * @param requestId the same for the same question
     * @return empty where the registry does not know the number
     */
    Optional<Person> find(String id, @Nullable String relatedId, String requestId, Envelope envelope)
            throws InterruptedException;

    /**
     * A person as the registry has them.
     *
     * @param relation of whoever else was named to them
     */
    record Person(
            Resident resident, boolean foreigner, boolean abroad, List<Residence> residences, Relation relation) {}

    /** What somebody is to somebody. */
    enum Relation {
        PARENT,
        GUARDIAN,
        NONE
    }
}
