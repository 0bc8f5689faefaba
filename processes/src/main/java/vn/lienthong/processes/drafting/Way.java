package vn.lienthong.processes.drafting;

/** A way out of a piece of work besides going on. */
public sealed interface Way {

    /** Ask for opinions, or forward; the task comes up again. */
    record Aside() implements Way {}

    /**
     * Back to work that was there before.
     *
     * @param outcome the outcome that leads back
     * @param target id of that work
     */
    record Back(String outcome, String label, String target) implements Way {

        public static Back rework(String target) {
            return new Back("REWORK", "Làm lại", target);
        }
    }
}
