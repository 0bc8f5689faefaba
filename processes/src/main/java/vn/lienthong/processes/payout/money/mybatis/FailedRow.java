package vn.lienthong.processes.payout.money.mybatis;

import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.payout.money.PaymentReason;

/**
 * A payment that has failed.
 *
 * @param amount đồng
 * @param strayDebit whether statements have a debit for it that belongs to no attempt
 */
public record FailedRow(
        long entry,
        String fullName,
        String citizenId,
        String kind,
        long amount,
        @Nullable String reason,
        int attempts,
        @Nullable String channel,
        @Nullable String account,
        @Nullable String accountName,
        String payeeRelation,
        String payeeName,
        boolean strayDebit) {

    private static final int SHOWN = 3;

    public String reasonWords() {
        return PaymentReason.words(reason);
    }

    public String kindWords() {
        return switch (kind) {
            case "MONTHLY" -> "Trợ cấp hằng tháng";
            case "ARREARS" -> "Truy lĩnh";
            default -> "Mai táng phí";
        };
    }

    public boolean isForSelf() {
        return payeeRelation.equals("SELF");
    }

    /** First three and last three digits. */
    public String maskedId() {
        return masked(citizenId);
    }

    /** First three and last three characters. */
    public String maskedAccount() {
        return account == null ? "" : masked(account);
    }

    private static String masked(String whole) {
        int hidden = whole.length() - 2 * SHOWN;
        return hidden <= 0
                ? "•".repeat(whole.length())
                : whole.substring(0, SHOWN) + "•".repeat(hidden) + whole.substring(whole.length() - SHOWN);
    }
}
