package vn.lienthong.partners.sample;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import vn.lienthong.partners.channel.AccountState;
import vn.lienthong.partners.people.Registry;

/** What can be wrong with a row; named like the reason code that it leads to, where there is one. */
public enum Defect {
    // What the import refuses, or repairs.
    MISSING(draft -> draft.put(Column.FULL_NAME, "")),
    BAD_ID(draft -> draft.put(Column.CITIZEN_ID, draft.get(Column.CITIZEN_ID).substring(0, 9))),
    BAD_ROW(draft -> {}),
    BAD_NAME(draft -> draft.put(Column.FULL_NAME, draft.get(Column.FULL_NAME) + " 2")),
    BAD_DATE(draft -> draft.put(Column.BIRTH_DATE, "31/02/1950")),
    BAD_SEX(draft -> draft.put(Column.SEX, "Khác")),
    NOT_A_NUMBER(draft -> draft.put(Column.AMOUNT, "năm trăm nghìn")),
    FRACTION(draft -> draft.put(Column.AMOUNT, draft.get(Column.AMOUNT) + ",5")),
    BAD_AMOUNT(draft -> draft.put(Column.AMOUNT, "0")),
    AMOUNT_DIFFERS(
            draft -> draft.put(Column.AMOUNT, Long.toString(Long.parseLong(draft.get(Column.AMOUNT)) - 140_000))),
    UNKNOWN_COMMUNE(draft -> draft.put(Column.COMMUNE, draft.get(Column.COMMUNE) + "-cu")),
    UNKNOWN_CATEGORY(draft -> draft.put(Column.CATEGORIES, "NCT90")),
    UNKNOWN_KIND(draft -> draft.put(Column.KIND, "QT")),
    UNKNOWN_CHANNEL(draft -> draft.put(Column.CHANNEL, "ACB"), Needs.LISTED_ACCOUNT),
    BAD_ACCOUNT(draft -> draft.put(Column.ACCOUNT, "không nhớ"), Needs.LISTED_ACCOUNT),
    BAD_PAYEE(draft -> draft.put(Column.PAYEE_ID, ""), Needs.PAYEE),
    PAYEE_EXPIRED(
            draft -> {
                draft.put(Column.RELATION, "UQ");
                draft.put(Column.PAYEE_UNTIL, "31/12/2023");
            },
            Needs.PAYEE),
    /** Twice in the list. */
    DUPLICATE_IN_FILE(draft -> {}),
    /** In the list, and again in the supplement to it. */
    DUPLICATE_IN_PERIOD(draft -> {}),
    /** In the list, and in another programme's of the same month. */
    DUPLICATE_OTHER_PROGRAMME(draft -> {}),
    LOST_ZERO(draft -> draft.put(Column.CITIZEN_ID, draft.get(Column.CITIZEN_ID).substring(1))),

    // What the population registry says otherwise; FOLDED and UNACCENTED are levels of a match.
    FOLDED(
            draft -> draft.put(Column.FULL_NAME, PersonNames.inOldSpelling(draft.get(Column.FULL_NAME))),
            Needs.MOVABLE_MARK),
    UNACCENTED(draft -> draft.put(Column.FULL_NAME, withoutMarks(draft.get(Column.FULL_NAME)))),
    ID_NOT_FOUND(draft -> draft.person = null),
    NAME_MISMATCH(draft -> draft.person = renamed(draft, draft.person())),
    DOB_MISMATCH(draft -> draft.person =
            bornAt(draft.person(), LocalDate.parse(draft.person().birthDate()).minusDays(40))),
    ID_ONLY(draft -> draft.person = bornAt(
            renamed(draft, draft.person()),
            LocalDate.parse(draft.person().birthDate()).minusYears(3))),
    DECEASED(draft -> draft.person = dead(draft.person())),
    MOVED(draft -> draft.person = livingAt(draft.person(), "lam-dong.bao-lam")),
    PAYEE_NOT_FOUND(draft -> draft.payee = null, Needs.PAYEE),
    PAYEE_MISMATCH(draft -> draft.payee = renamed(draft, draft.payee()), Needs.PAYEE),
    PAYEE_DECEASED(draft -> draft.payee = dead(draft.payee()), Needs.PAYEE),

    // What is found out about the account.
    ACCOUNT_MISSING(
            draft -> {
                draft.put(Column.CHANNEL, "");
                draft.put(Column.ACCOUNT, "");
                draft.put(Column.ACCOUNT_NAME, "");
                draft.welfareAccount = null;
            },
            Needs.LISTED_ACCOUNT),
    ACCOUNT_INVALID(draft -> draft.account = null, Needs.LISTED_ACCOUNT),
    ACCOUNT_CLOSED(draft -> draft.accountState(AccountState.CLOSED), Needs.LISTED_ACCOUNT),
    ACCOUNT_BLOCKED(draft -> draft.accountState(AccountState.BLOCKED), Needs.LISTED_ACCOUNT),
    ACCOUNT_NAME_MISMATCH(draft -> draft.accountName("TRAN THI NGUOI KHAC"), Needs.LISTED_ACCOUNT),

    // What becomes of the payment into an account that looked good.
    AC01(Needs.PAID_BADLY),
    AC03(Needs.PAID_BADLY),
    AC04(Needs.PAID_BADLY),
    AC06(Needs.PAID_BADLY),
    BE01(Needs.PAID_BADLY),
    MD07(Needs.PAID_BADLY),
    AM04(Needs.PAID_BADLY),
    AM05(Needs.PAID_BADLY),
    RC01(Needs.PAID_BADLY),
    AG01(Needs.PAID_BADLY),
    TM01(Needs.PAID_BADLY),
    ED05(Needs.PAID_BADLY),
    NARR(Needs.PAID_BADLY),
    UNBOOKED(Needs.PAID_BADLY),
    RETURN_AC04(Needs.PAID_BADLY),
    RETURN_MD07(Needs.PAID_BADLY);

    /** What a row must have to be spoilt so. */
    enum Needs {
        NOTHING,
        PAYEE,
        MOVABLE_MARK,
        LISTED_ACCOUNT,
        PAID_BADLY
    }

    private final Consumer<Draft> spoiling;
    private final Needs needs;

    Defect(Consumer<Draft> spoiling) {
        this(spoiling, Needs.NOTHING);
    }

    Defect(Needs needs) {
        this.spoiling = draft -> draft.accountState(AccountState.PAY + name());
        this.needs = needs;
    }

    Defect(Consumer<Draft> spoiling, Needs needs) {
        this.spoiling = spoiling;
        this.needs = needs;
    }

    Needs needs() {
        return needs;
    }

    void spoil(Draft draft) {
        spoiling.accept(draft);
    }

    private static String withoutMarks(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static Registry.Person renamed(Draft draft, Registry.Person person) {
        var name = PersonNames.other(draft.random(), person.name(), person.sex().equals("F"));
        return new Registry.Person(
                person.id(), name, person.birthDate(), person.sex(), person.status(), person.residence());
    }

    private static Registry.Person bornAt(Registry.Person person, LocalDate date) {
        return new Registry.Person(
                person.id(),
                person.name(),
                date.format(DateTimeFormatter.ISO_LOCAL_DATE),
                person.sex(),
                person.status(),
                person.residence());
    }

    private static Registry.Person dead(Registry.Person person) {
        return new Registry.Person(
                person.id(), person.name(), person.birthDate(), person.sex(), "DECEASED", person.residence());
    }

    private static Registry.Person livingAt(Registry.Person person, String unit) {
        return new Registry.Person(person.id(), person.name(), person.birthDate(), person.sex(), person.status(), unit);
    }
}
