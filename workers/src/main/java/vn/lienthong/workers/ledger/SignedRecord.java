package vn.lienthong.workers.ledger;

/**
 * A criminal record byte for byte as its issuer signed it.
 *
 * @param signature Base64
 */
public record SignedRecord(byte[] json, String signature) {

    /** Never what it says. */
    @Override
    public String toString() {
        return "a record";
    }
}
