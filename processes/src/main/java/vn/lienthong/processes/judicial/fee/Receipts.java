package vn.lienthong.processes.judicial.fee;

import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.engine.Refusal;

/** Numbers of receipts, as officers enter them. */
final class Receipts {

    private static final int LONGEST = 64;

    private Receipts() {}

    /** @throws Refusal naming the field, where there is none or it is too long */
    static String checked(String label, @Nullable String receipt) {
        if (receipt == null || receipt.length() > LONGEST) {
            throw new Refusal("%s: phải có, dài nhất %d ký tự".formatted(label, LONGEST));
        }
        return receipt;
    }
}
