package vn.lienthong.processes.modeler.proposal;

/**
 * A procedure that gets a new version.
 *
 * @param known whether there is a version of it already
 */
public record DeployedPart(String key, String title, Why why, boolean known) {

    /** Why a procedure is deployed. */
    public enum Why {
        CHANGED("thay đổi"),
        CALLS_CHANGED("gọi phần thay đổi"),
        CALLED("được gọi, không đổi");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** In Vietnamese. */
        public String words() {
            return words;
        }
    }

    /** Whether its running cases would see a difference in the new version. */
    public boolean differs() {
        return why != Why.CALLED;
    }
}
