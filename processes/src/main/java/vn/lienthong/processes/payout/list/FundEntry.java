package vn.lienthong.processes.payout.list;

import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.engine.Refusal;

/** The fund as a form sends it: a number, or a text as people write amounts. */
record FundEntry(@Nullable Object value) {

    static final String VARIABLE = "fund";

    /** Đồng; a province's month is far below. */
    private static final long LARGEST = 1_000_000_000_000_000L;

    /** @throws Refusal when it is missing, or not a whole number of đồng from 1 */
    long dong() {
        long dong;
        if (value instanceof Integer || value instanceof Long) {
            dong = ((Number) value).longValue();
        } else if (value instanceof Double number && number == Math.rint(number)) {
            dong = number.longValue();
        } else if (value instanceof String text && text.strip().matches("\\d{1,3}([. ]\\d{3}){1,6}|\\d{1,18}")) {
            dong = Long.parseLong(text.replaceAll("[. ]", "").strip());
        } else {
            throw refusal();
        }
        if (dong < 1 || dong > LARGEST) {
            throw refusal();
        }
        return dong;
    }

    private Refusal refusal() {
        return new Refusal("Kinh phí “%s”: phải là số đồng nguyên, lớn hơn 0".formatted(value == null ? "" : value));
    }
}
