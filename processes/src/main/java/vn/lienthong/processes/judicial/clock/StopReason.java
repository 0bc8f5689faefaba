package vn.lienthong.processes.judicial.clock;

/** What the citizen has to do while the clock stands. */
public enum StopReason {
    FEE("Chờ công dân nộp phí"),
    SUPPLEMENT("Chờ công dân bổ sung");

    private final String words;

    StopReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
