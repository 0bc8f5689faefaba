package vn.lienthong.processes.payout.clean;

/** How well what a list says of somebody fits what the population registry says. */
public enum MatchLevel {
    EXACT("Khớp hoàn toàn"),
    FOLDED("Khớp, chỉ khác cách viết"),
    UNACCENTED("Khớp khi bỏ dấu"),
    ID_ONLY("Chỉ khớp số định danh"),
    NONE("Không tìm thấy"),
    DECEASED("Đã mất");

    private final String words;

    MatchLevel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
