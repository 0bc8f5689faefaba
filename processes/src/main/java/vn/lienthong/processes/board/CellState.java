package vn.lienthong.processes.board;

/** How a model stands in a unit; told by colour, by a letter and in words. */
public enum CellState {
    OVERDUE("Quá hạn", "Q", "badge text-bg-danger"),
    DUE_SOON("Sắp đến hạn", "S", "badge text-bg-warning"),
    ON_TIME("Đúng hạn", "Đ", "badge text-bg-success"),
    /** The clock does not run: there is nothing to do yet. */
    WAITING("Đang chờ", "C", "badge text-bg-info"),
    DONE("Hoàn thành", "H", "badge text-bg-primary"),
    CANCELLED("Đã hủy", "X", "badge text-bg-secondary"),
    NOT_STARTED("Chưa mở", "–", "badge text-secondary fw-normal");

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

    /** “Q Quá hạn”. */
    public String label() {
        return letter + " " + word;
    }

    /** Classes of Bootstrap. */
    public String style() {
        return style;
    }
}
