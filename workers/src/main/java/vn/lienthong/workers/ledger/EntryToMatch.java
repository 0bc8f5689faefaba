package vn.lienthong.workers.ledger;

import java.time.LocalDate;

/**
 * An entry that is to be compared with the population registry.
 *
 * @param forFuneral whether it supports a funeral, so that the beneficiary is dead
 * @param payeeRelation SELF where the beneficiary is the payee
 */
public record EntryToMatch(
        long entry,
        boolean forFuneral,
        String citizenId,
        String fullName,
        LocalDate birthDate,
        String payeeRelation,
        String payeeId,
        String payeeName) {

    private static final String SELF = "SELF";

    /** Whether somebody else receives the money. */
    public boolean hasPayee() {
        return !SELF.equals(payeeRelation) && !payeeId.equals(citizenId);
    }

    /** Nobody's data in logs. */
    @Override
    public String toString() {
        return "entry " + entry;
    }
}
