package vn.lienthong.partners.channel;

import java.util.regex.Pattern;
import vn.lienthong.partners.web.Refusal;

/**
 * How an account is. {@code OPEN}, {@code CLOSED}, {@code BLOCKED}; or it looks open when it is asked about, and payments
 * into it meet a fate: {@code PAY_} and an ISO code are rejected with it, {@code PAY_UNBOOKED} are accepted and never
 * booked, {@code PAY_RETURN_} and a code come back with it.
 */
public final class AccountState {

    public static final String OPEN = "OPEN";
    public static final String CLOSED = "CLOSED";
    public static final String BLOCKED = "BLOCKED";

    /** Before the fate of payments into an account that looks open. */
    public static final String PAY = "PAY_";

    /** Before the reason that a payment comes back with. */
    public static final String RETURN = "RETURN_";

    public static final String UNBOOKED = "UNBOOKED";

    private static final Pattern LEGAL =
            Pattern.compile("OPEN|CLOSED|BLOCKED|PAY_UNBOOKED|PAY_(RETURN_)?[A-Z]{2}[A-Z0-9]{2}");

    private AccountState() {}

    static String checked(String state) {
        if (!LEGAL.matcher(state).matches()) {
            throw Refusal.wrong("Trạng thái tài khoản " + state + " không có");
        }
        return state;
    }
}
