package vn.lienthong.workers.account;

/** @param name the owner's, without marks */
public record AccountClaim(String account, String name, String citizenId) {

    /** Nobody's data in logs. */
    @Override
    public String toString() {
        return "an account";
    }
}
