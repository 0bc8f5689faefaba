package vn.lienthong.partners.channel;

import java.util.regex.Pattern;

/** Citizens' numbers, which the post takes for an account: it pays whoever shows the card. */
final class CitizenIds {

    private static final Pattern FORM = Pattern.compile("[0-9]{12}");

    private CitizenIds() {}

    static boolean isOne(String account) {
        return FORM.matcher(account).matches();
    }
}
