package vn.lienthong.processes.handoff;

/** How a task came to the desk that it is on. */
public enum Way {
    START("Mở hồ sơ"),
    FLOW("Chuyển bước"),
    REWORK("Trả lại để làm lại"),
    FORWARD("Chuyển tiếp"),
    TO_LEADER("Chuyển nhiều lần, đưa lên lãnh đạo"),
    OPINION("Lấy ý kiến"),
    CONSOLIDATION("Trả ý kiến"),
    FOLLOW_UP("Quá hạn, báo lãnh đạo");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the ledger shows it even when it stays within one agency. */
    boolean alwaysShown() {
        return switch (this) {
            case FORWARD, TO_LEADER, OPINION, FOLLOW_UP -> true;
            default -> false;
        };
    }

    /** Whether why it was asked is what whoever did the task before gave as the reason. */
    boolean hasReason() {
        return switch (this) {
            case REWORK, FORWARD, TO_LEADER, OPINION -> true;
            default -> false;
        };
    }
}
