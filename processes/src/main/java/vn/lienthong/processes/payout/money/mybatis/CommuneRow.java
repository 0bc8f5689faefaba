package vn.lienthong.processes.payout.money.mybatis;

/** A commune's list and what became of its payments; amounts are đồng. */
public record CommuneRow(
        String commune,
        String state,
        long approvedCount,
        long approved,
        long exceptions,
        long dueCount,
        long due,
        long paidCount,
        long paid,
        long failedCount,
        long failed,
        long returnedCount,
        long returned,
        long carriedCount,
        long carried) {

    /** In people's words. */
    public String stateWords() {
        return switch (state) {
            case "CLEANING" -> "Đang rà soát";
            case "CONFIRMED" -> "Xã đã xác nhận";
            case "CHECKED" -> "Đã thẩm tra";
            case "APPROVED" -> "Đã duyệt";
            case "FUNDED" -> "Đang chi trả";
            case "SETTLED" -> "Đã chi trả xong";
            default -> state;
        };
    }

    /** What has no end yet. */
    public long open() {
        return approved - paid - returned - carried;
    }
}
