package vn.lienthong.processes.agency;

/** Levels of the territory, from the top down. */
public enum UnitLevel {
    COUNTRY("Trung ương"),
    PROVINCE("Cấp tỉnh"),
    DISTRICT("Cấp huyện"),
    COMMUNE("Cấp xã");

    private final String label;

    UnitLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
