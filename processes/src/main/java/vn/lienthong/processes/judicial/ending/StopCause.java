package vn.lienthong.processes.judicial.ending;

/** Why a request was stopped that had been sent. */
public enum StopCause {
    UNANSWERED("Công dân không bổ sung trong thời hạn chờ"),
    CONSENT("Công dân rút sự đồng ý");

    private final String words;

    StopCause(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
