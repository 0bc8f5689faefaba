package vn.lienthong.processes.payout.clean;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why an entry is in the commune's hands; codes of {@code docs/payout.md}. */
public enum Reason {
    ID_NOT_FOUND(About.NOBODY, "Không có số định danh này trong dữ liệu dân cư"),
    NAME_MISMATCH(About.PERSON, "Họ tên khác với dữ liệu dân cư"),
    DOB_MISMATCH(About.PERSON, "Ngày sinh khác với dữ liệu dân cư"),
    DECEASED(About.NOBODY, "Dữ liệu dân cư ghi nhận người hưởng đã mất"),
    MOVED(About.PERSON, "Dữ liệu dân cư ghi nhận nơi cư trú ngoài tỉnh"),
    PAYEE_NOT_FOUND(About.NOBODY, "Không có số định danh của người nhận thay trong dữ liệu dân cư"),
    PAYEE_MISMATCH(About.PERSON, "Họ tên người nhận thay khác với dữ liệu dân cư"),
    PAYEE_DECEASED(About.NOBODY, "Dữ liệu dân cư ghi nhận người nhận thay đã mất"),
    ACCOUNT_MISSING(About.ACCOUNT, "Chưa có tài khoản nhận tiền"),
    ACCOUNT_INVALID(About.ACCOUNT, "Số tài khoản không đúng"),
    ACCOUNT_CLOSED(About.ACCOUNT, "Tài khoản đã đóng"),
    ACCOUNT_BLOCKED(About.ACCOUNT, "Tài khoản đang bị khóa"),
    ACCOUNT_NAME_MISMATCH(About.ACCOUNT, "Tên chủ tài khoản khác với người nhận");

    private final About about;
    private final String words;

    Reason(About about, String words) {
        this.about = about;
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether somebody can look at papers and say that it is the right person: not of the dead and the unknown. */
    public boolean canBeSamePerson() {
        return about == About.PERSON;
    }

    public boolean isOfAccount() {
        return about == About.ACCOUNT;
    }

    /** What a code means, or the code itself. */
    public static String words(@Nullable String code) {
        return of(code).map(Reason::words).orElse(code == null ? "" : code);
    }

    static Optional<Reason> of(@Nullable String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }

    private enum About {
        NOBODY,
        PERSON,
        ACCOUNT
    }
}
