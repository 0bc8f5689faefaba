package vn.lienthong.workers.callback;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What partners can say, who says it, and what has to be said with it. */
enum CallbackType {
    ACK(Sender.ISSUER, List.of(), List.of()),
    MORE_INFO(Sender.ISSUER, List.of(CallbackField.TEXT), List.of()),
    EXTENDED(Sender.ISSUER, List.of(), List.of(CallbackField.UNTIL, CallbackField.REASON)),
    RESULT(Sender.ISSUER, List.of(), List.of(CallbackField.RESULT_ID)),
    REFUSED(Sender.ISSUER, List.of(CallbackField.REASON), List.of()),
    PAID(Sender.FEES, List.of(CallbackField.AMOUNT, CallbackField.RECEIPT), List.of());

    private final Sender sender;
    private final List<CallbackField> needed;
    private final List<CallbackField> allowed;

    CallbackType(Sender sender, List<CallbackField> needed, List<CallbackField> allowed) {
        this.sender = sender;
        this.needed = needed;
        this.allowed = allowed;
    }

    /** Empty for a type that nobody here knows: whoever takes callbacks shows it to people. */
    static Optional<CallbackType> of(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findAny();
    }

    Sender sender() {
        return sender;
    }

    List<CallbackField> needed() {
        return needed;
    }

    List<CallbackField> allowed() {
        return allowed;
    }
}
