package vn.lienthong.processes.payout.clean;

/** Through whom money reaches people. */
public record Channel(String code, String kind, String name) {

    static final String POST = "POST";

    public boolean isPost() {
        return kind.equals(POST);
    }
}
