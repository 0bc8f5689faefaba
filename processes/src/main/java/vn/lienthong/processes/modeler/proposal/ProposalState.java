package vn.lienthong.processes.modeler.proposal;

/** Where a proposal is. */
public enum ProposalState {
    OPEN("chờ duyệt"),
    APPROVED("đã duyệt, chờ triển khai"),
    DEPLOYED("đã triển khai"),
    REFUSED("không duyệt"),
    WITHDRAWN("đã rút"),
    FAILED("không triển khai được");

    private final String words;

    ProposalState(String words) {
        this.words = words;
    }

    /** In Vietnamese. */
    public String words() {
        return words;
    }

    /** Whether something is still to happen. */
    public boolean isWaiting() {
        return this == OPEN || this == APPROVED;
    }
}
