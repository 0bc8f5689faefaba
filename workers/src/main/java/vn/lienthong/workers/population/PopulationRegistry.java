package vn.lienthong.workers.population;

import java.util.Collection;
import java.util.Map;

/** The national population registry. */
public interface PopulationRegistry {

    /**
     * Looks people up.
     *
     * @param ids 12 digits each, 1,000 at the most
     * @param requestId the same for the same question
     * @return by id; those that the registry does not know are missing
     */
    Map<String, Resident> find(Collection<String> ids, String requestId, String caseCode) throws InterruptedException;
}
