package vn.lienthong.processes.payout.clean;

import java.util.List;

/** What a commune can decide about an entry, and in which states of it. */
public enum Decision {
    /** The list was wrong: it is matched again. */
    CORRECT("Sửa và đối chiếu lại", "s", List.of("MISMATCHED")),
    /** The list is right, or near enough: papers were looked at. */
    SAME_PERSON("Đúng người này", "d", List.of("MISMATCHED")),
    /** Another account, which is verified. */
    ACCOUNT("Tài khoản khác", "t", List.of("UNACCOUNTED", "PAYABLE")),
    /** Cash at the post office. */
    POST("Trả qua bưu điện", "b", List.of("UNACCOUNTED", "PAYABLE")),
    /** Not paid in this period. */
    EXCLUDE("Loại khỏi kỳ", "l", List.of("MISMATCHED", "MATCHED", "UNACCOUNTED", "PAYABLE"));

    private final String words;
    private final String key;
    private final List<String> states;

    Decision(String words, String key, List<String> states) {
        this.words = words;
        this.key = key;
        this.states = states;
    }

    public String words() {
        return words;
    }

    /** The key that chooses it on the page. */
    public String key() {
        return key;
    }

    /** States of entries that it can be made about. */
    List<String> states() {
        return states;
    }

    /** Whether one decision can be made about several entries at once. */
    public boolean isForMany() {
        return this != CORRECT && this != ACCOUNT;
    }

    /** Whether it can be made about such an entry. */
    boolean fits(Entry entry) {
        boolean lacksSense = this == SAME_PERSON
                && !Reason.of(entry.reason()).map(Reason::canBeSamePerson).orElse(true);
        return states.contains(entry.state()) && !lacksSense;
    }
}
