package vn.lienthong.processes.judicial;

/** How far a request is; {@code judicial_change} says what may follow what. */
public enum JudicialState {
    RECEIVED("Đã tiếp nhận", 2),
    ACCEPTED("Đã thụ lý", 4),
    AWAITING_FEE("Chờ nộp phí", 6),
    SUBMITTING("Đang gửi cơ quan cấp", 4),
    SUBMITTED("Cơ quan cấp đang xử lý", 4),
    AWAITING_CITIZEN("Chờ công dân bổ sung", 5),
    RESULT("Đã có kết quả, chờ kiểm tra", 4),
    CHECKED("Đã kiểm tra kết quả", 9),
    DELIVERED("Đã trả kết quả", 10),
    REFUSED("Đã từ chối", 3),
    WITHDRAWN("Công dân đã rút yêu cầu", 7),
    STOPPED("Đã dừng giải quyết", 8),
    CLOSED("Đã kết thúc", 10);

    /** What the portal calls it where nobody has taken the request on. */
    private static final int PORTAL_STOPPED = 8;

    private final String words;
    private final int portal;

    JudicialState(String words, int portal) {
        this.words = words;
        this.portal = portal;
    }

    public String words() {
        return words;
    }

    /**
     * The National Public Service Portal's code of the state, 1 to 10. A refusal by the issuer, once the request was taken
     * on, is 8 (stopped), not 3 (not taken on).
     *
     * @param submitted whether the request was ever sent to its issuer
     */
    public int portalState(boolean submitted) {
        return this == REFUSED && submitted ? PORTAL_STOPPED : portal;
    }
}
