package vn.lienthong.processes.payout.clean;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.lienthong.processes.agency.Form;

/** An account that the commune was told of; whether it can be paid to is verified afterwards. Valid by construction. */
record OtherAccount(String channel, String account, String accountName) {

    private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Z]{6,34}");
    private static final int LONGEST_NAME = 100;

    /**
     * @param payee who owns the account where nobody else is named
     * @throws DecisionRefused naming the input that is not right
     */
    static OtherAccount of(Form form, String payee) {
        var account = form.text("account").replaceAll("[ .-]", "").toUpperCase(Locale.ROOT);
        if (!ACCOUNT.matcher(account).matches()) {
            throw new DecisionRefused("account", "Số tài khoản gồm 6 đến 34 chữ số hoặc chữ cái không dấu");
        }
        var name = Normalizer.normalize(form.text("accountName"), Normalizer.Form.NFC);
        if (name.length() > LONGEST_NAME) {
            throw new DecisionRefused("accountName", "Tên chủ tài khoản dài hơn %d ký tự".formatted(LONGEST_NAME));
        }
        return new OtherAccount(form.text("channel"), account, name.isEmpty() ? payee : name);
    }
}
