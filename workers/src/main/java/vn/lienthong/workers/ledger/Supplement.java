package vn.lienthong.workers.ledger;

/**
 * What a citizen answered.
 *
 * @param number of the question within its request, from 1
 */
public record Supplement(int number, String text) {

    /** Nobody's data in logs. */
    @Override
    public String toString() {
        return "supplement " + number;
    }
}
