package vn.lienthong.processes.payout;

import java.time.LocalDate;

/**
 * A month's payouts of one programme.
 *
 * @param programme code
 * @param month its first day
 * @param unit code of the unit whose lead agency opened it
 * @param fund đồng that may be spent
 * @param reserved đồng of it that approved lists have taken
 */
public record Period(
        long id,
        String caseId,
        String caseCode,
        String programme,
        LocalDate month,
        String unit,
        long fund,
        long reserved,
        State state) {

    /** How far a period is; {@code payout_change} says what may follow what. */
    public enum State {
        OPEN("Đang nhập danh sách"),
        PAYING("Đang chi trả"),
        CLOSED("Đã khóa sổ"),
        CANCELLED("Đã hủy");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
