package vn.lienthong.processes.board;

/** How a model stands in a unit; told by colour, by a letter and in words. */
public enum CellState {
    OVERDUE("Quá hạn", "Q", "text-bg-danger"),
    DUE_SOON("Sắp đến hạn", "S", "text-bg-warning"),
    ON_TIME("Đúng hạn", "Đ", "text-bg-success"),
    /** The clock does not run: there is nothing to do yet. */
    WAITING("Đang chờ", "C", "text-bg-info"),
    DONE("Hoàn thành", "H", "text-bg-primary"),
    CANCELLED("Đã hủy", "X", "text-bg-secondary"),
    NOT_STARTED("Chưa mở", "–", "text-secondary fw-normal");

    private final String word;
    private final String letter;
    private final String style;

    CellState(String word, String letter, String style) {
        this.word = word;
        this.letter = letter;
        this.style = style;
    }

    public String word() {
        return word;
    }

    public String letter() {
        return letter;
    }

    /** Classes of Bootstrap. */
    public String style() {
        return style;
    }

    boolean isOpen() {
        return compareTo(WAITING) <= 0;
    }
}
