package vn.lienthong.workers.ledger;

/**
 * How a request stands, for the citizen.
 *
 * @param citizenId of whoever is told
 * @param portalState the national portal's code, 1 to 10
 */
public record RequestStatus(String citizenId, String state, int portalState) {

    /** Nobody's data in logs. */
    @Override
    public String toString() {
        return "status " + state;
    }
}
