package vn.lienthong.workers.account;

import org.jspecify.annotations.Nullable;

/**
 * @param status OK, AC01, AC04, AC06 or BE01
 * @param name the owner's, as the channel has it
 */
public record AccountFinding(String status, @Nullable String name) {

    boolean good() {
        return "OK".equals(status);
    }

    /** The reason code of {@code docs/payout.md}. */
    String reason() {
        return switch (status) {
            case "AC04" -> "ACCOUNT_CLOSED";
            case "AC06" -> "ACCOUNT_BLOCKED";
            case "BE01" -> "ACCOUNT_NAME_MISMATCH";
            default -> "ACCOUNT_INVALID";
        };
    }
}
