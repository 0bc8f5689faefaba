package vn.lienthong.processes.calendar;

/**
 * How long the law gives for something.
 *
 * @param value in the unit
 */
public record LegalLimit(int value, Unit unit) {

    /** What a limit is counted in. */
    public enum Unit {
        /** Every day counts; a limit that ends on a day off ends on the next working day. */
        DAY("ngày"),
        WORKING_DAY("ngày làm việc"),
        /** By the clock, at night and on days off too. */
        HOUR("giờ");

        private final String words;

        Unit(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** “10 ngày làm việc”. */
    public String words() {
        return value + " " + unit.words();
    }
}
