package vn.lienthong.processes.calendar;

/** How a day differs from what its weekday says. */
public enum DayKind {
    HOLIDAY("Nghỉ lễ"),
    HOLIDAY_IN_LIEU("Nghỉ bù, hoán đổi"),
    MAKE_UP_WORKING("Làm bù");

    private final String label;

    DayKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean working() {
        return this == MAKE_UP_WORKING;
    }
}
