package vn.lienthong.processes.payout.money;

/** What the department can decide about a payment that has failed. */
public enum FailedDecision {
    ACCOUNT("Chi lại vào tài khoản khác", "t", "AGAIN", false),
    SAME("Chi lại vào tài khoản cũ", "c", "AGAIN", true),
    POST("Chi lại qua bưu điện", "b", "AGAIN", true),
    CARRY("Chuyển kỳ sau", "s", "CARRY", true),
    RETURN("Hoàn trả kinh phí", "h", "RETURN", true);

    private final String words;
    private final String key;
    private final String kept;
    private final boolean forMany;

    FailedDecision(String words, String key, String kept, boolean forMany) {
        this.words = words;
        this.key = key;
        this.kept = kept;
        this.forMany = forMany;
    }

    public String words() {
        return words;
    }

    /** The key that begins it. */
    public String key() {
        return key;
    }

    /** Whether it can be made about many payments at once. */
    public boolean isForMany() {
        return forMany;
    }

    /** As it is kept in the ledger. */
    public String kept() {
        return kept;
    }

    boolean paysAgain() {
        return kept.equals("AGAIN");
    }
}
