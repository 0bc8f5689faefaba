package vn.lienthong.processes.payout.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.payout.list.StagedRow.Account;
import vn.lienthong.processes.payout.list.StagedRow.Payee;
import vn.lienthong.processes.payout.list.file.CellText;
import vn.lienthong.processes.payout.list.file.Column;
import vn.lienthong.processes.payout.list.file.Columns;
import vn.lienthong.processes.payout.list.file.SourceRow;

/** Holds rows of a file to the rules, one at a time: all that can be said of a row without any other. */
final class RowCheck {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Za-z]{4,34}");
    private static final Pattern PLUS = Pattern.compile("[+,;/]");
    private static final String MONTHLY = "MONTHLY";
    private static final String SELF = "SELF";
    private static final String AUTHORISED = "AUTHORISED";
    private static final String POST = "POST";
    private static final int LONGEST_NAME = 200;

    private static final Map<String, String> KINDS = Map.of("TC", MONTHLY, "TL", "ARREARS", "MT", "FUNERAL");
    private static final Map<String, String> RELATIONS =
            Map.of("GH", "GUARDIAN", "UQ", AUTHORISED, "CS", "CARER_FACILITY", "CH", "HEAD_OF_HOUSEHOLD");
    private static final Map<String, String> SEXES = Map.of("nam", "M", "nu", "F");

    private final ListRules rules;
    private final Columns columns;
    private final List<Problem> problems = new ArrayList<>();
    private SourceRow row = new SourceRow(0, List.of());

    RowCheck(ListRules rules, Columns columns) {
        this.rules = rules;
        this.columns = columns;
    }

    /** The row, checked; null where it has {@link #problems}. */
    @Nullable
    StagedRow check(SourceRow checked) {
        row = checked;
        problems.clear();
        demandShape();
        var commune = commune();
        var id = id(Column.CITIZEN_ID, Reason.BAD_ID);
        var name = name(Column.FULL_NAME, Reason.BAD_NAME);
        var birth = birthDate();
        var sex = sex();
        var kind = kind();
        var categories = categories(kind);
        var amount = amount(kind, categories);
        var payee = payee(id.value(), name);
        var account = account(payee);
        if (!problems.isEmpty() || id.value() == null || birth == null || payee == null) {
            return null;
        }
        return new StagedRow(
                commune,
                id.value(),
                name,
                birth,
                sex,
                categories,
                kind,
                amount,
                payee,
                account,
                id.lostZero() || payee.lostZero() ? IdText.REPAIR : null);
    }

    /** What is wrong with the row that was checked last; empty where nothing is. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** A separator inside a text shifts all that follows, and an open quote takes in the lines below. */
    private void demandShape() {
        var cells = row.cells();
        for (int place = 0; place < cells.size(); place++) {
            if (place >= columns.header().size() && !cells.get(place).isBlank()) {
                reject(Reason.BAD_ROW, "Dòng có nhiều ô hơn số cột: có thể thừa dấu ngăn cách trong một ô");
                return;
            }
            if (cells.get(place).indexOf('\n') >= 0 && columns.at(place) != null) {
                reject(Reason.BAD_ROW, "Có ô gồm nhiều dòng: có thể thiếu dấu ngoặc kép đóng");
                return;
            }
        }
    }

    private String commune() {
        var code = needed(Column.COMMUNE).toLowerCase(Locale.ROOT);
        if (!code.isEmpty() && !rules.communes().contains(code)) {
            reject(Reason.UNKNOWN_COMMUNE, Column.COMMUNE, code, "không có xã này trong đơn vị của kỳ chi trả");
        }
        return code;
    }

    private IdText id(Column column, Reason reason) {
        var text = needed(column);
        var id = IdText.of(text);
        if (!text.isEmpty() && id.value() == null) {
            reject(reason, column, text, "phải gồm 12 chữ số" + hint(text));
        }
        return id;
    }

    private static String hint(String text) {
        return switch (text.length()) {
            case 9 -> ", đây có thể là số chứng minh nhân dân cũ";
            case 10 -> ", có thể đã mất hai số 0 ở đầu";
            default -> "";
        };
    }

    private String name(Column column, Reason reason) {
        var text = needed(column);
        if (!text.isEmpty() && !isName(text)) {
            reject(
                    reason,
                    column,
                    text,
                    "chỉ gồm chữ cái và dấu cách; nếu chữ hiện sai, hãy lưu tệp theo bảng mã UTF-8");
        }
        return text;
    }

    private static boolean isName(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            letters |= letter;
            if (!letter && " '’.-()".indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return letters && text.length() <= LONGEST_NAME;
    }

    private @Nullable LocalDate birthDate() {
        var text = needed(Column.BIRTH_DATE);
        var date = DateText.parse(text);
        if (text.isEmpty()) {
            return null;
        }
        if (date == null) {
            reject(Reason.BAD_DATE, Column.BIRTH_DATE, text, "không phải là ngày (dd/MM/yyyy)");
        } else if (date.isBefore(EARLIEST_BIRTH) || date.isAfter(rules.today())) {
            reject(Reason.BAD_DATE, Column.BIRTH_DATE, text, "phải từ 01/01/1900 đến hôm nay");
        }
        return date;
    }

    private @Nullable String sex() {
        var text = cell(Column.SEX);
        if (text.isEmpty()) {
            return null;
        }
        var sex = SEXES.get(CellText.folded(text));
        if (sex == null) {
            reject(Reason.BAD_SEX, Column.SEX, text, "chỉ là Nam hoặc Nữ");
        }
        return sex;
    }

    private String kind() {
        var text = needed(Column.KIND);
        var kind = KINDS.getOrDefault(text.toUpperCase(Locale.ROOT), "");
        if (!text.isEmpty() && kind.isEmpty()) {
            reject(Reason.UNKNOWN_KIND, Column.KIND, text, "chỉ là TC, TL hoặc MT");
        }
        return kind;
    }

    private List<String> categories(String kind) {
        var text = kind.equals(MONTHLY) ? needed(Column.CATEGORIES) : cell(Column.CATEGORIES);
        if (text.isEmpty()) {
            return List.of();
        }
        if (rules.coefficients().containsKey(text)) {
            return List.of(text);
        }
        var codes = Arrays.stream(PLUS.split(text.toUpperCase(Locale.ROOT)))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        codes.stream()
                .filter(code -> !rules.coefficients().containsKey(code))
                .forEach(code -> reject(
                        Reason.UNKNOWN_CATEGORY,
                        Column.CATEGORIES,
                        code,
                        "chương trình không có đối tượng này trong tháng chi trả"));
        return codes;
    }

    private long amount(String kind, List<String> categories) {
        var text = cell(Column.AMOUNT);
        if (kind.equals(MONTHLY)) {
            return monthly(text, categories);
        }
        return text.isEmpty() && kind.isEmpty() ? 0 : amount(needed(Column.AMOUNT));
    }

    private long monthly(String text, List<String> categories) {
        var highest = categories.stream()
                .map(code -> rules.coefficients().getOrDefault(code, BigDecimal.ZERO))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        long right = Amounts.monthly(rules.base(), highest);
        long written = text.isEmpty() ? right : amount(text);
        boolean known = !categories.isEmpty() && rules.coefficients().keySet().containsAll(categories);
        if (known && written > 0 && written <= AmountText.LARGEST && written != right) {
            reject(
                    Reason.AMOUNT_DIFFERS,
                    Column.AMOUNT,
                    text,
                    "khác mức hưởng %s (%s × hệ số %s)"
                            .formatted(Amounts.words(right), Amounts.words(rules.base()), Amounts.words(highest)));
        }
        return right;
    }

    private long amount(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        var amount = AmountText.of(text);
        if (amount.problem() != null) {
            reject(
                    amount.problem(),
                    Column.AMOUNT,
                    text,
                    switch (amount.problem()) {
                        case FRACTION -> "phải là số đồng nguyên";
                        case BAD_AMOUNT -> "phải từ 1 đến " + Amounts.words(AmountText.LARGEST);
                        default -> "không phải là số";
                    });
        }
        return amount.dong();
    }

    private @Nullable Payee payee(@Nullable String ownId, String ownName) {
        var text = cell(Column.PAYEE_RELATION).toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return self(ownId, ownName);
        }
        var relation = RELATIONS.get(text);
        if (relation == null) {
            reject(Reason.BAD_PAYEE, Column.PAYEE_RELATION, text, "chỉ là GH, UQ, CS hoặc CH");
            return null;
        }
        var id = id(Column.PAYEE_ID, Reason.BAD_PAYEE);
        var name = name(Column.PAYEE_NAME, Reason.BAD_PAYEE);
        var until = until(relation);
        if (id.value() != null && id.value().equals(ownId)) {
            reject(Reason.BAD_PAYEE, Column.PAYEE_ID, id.value(), "là chính người hưởng, hãy để trống quan hệ");
        }
        return id.value() == null ? null : new Payee(relation, id.value(), name, until, id.lostZero());
    }

    private @Nullable Payee self(@Nullable String ownId, String ownName) {
        for (var column : List.of(Column.PAYEE_ID, Column.PAYEE_NAME)) {
            var text = cell(column);
            if (!text.isEmpty() && !text.equals(ownId) && !text.equalsIgnoreCase(ownName)) {
                reject(Reason.BAD_PAYEE, column, text, "có người nhận thay thì phải ghi “Quan hệ người nhận”");
            }
        }
        return ownId == null ? null : new Payee(SELF, ownId, ownName, null, false);
    }

    private @Nullable LocalDate until(String relation) {
        var text = relation.equals(AUTHORISED) ? needed(Column.PAYEE_UNTIL) : cell(Column.PAYEE_UNTIL);
        var date = DateText.parse(text);
        if (text.isEmpty()) {
            return null;
        }
        if (date == null) {
            reject(Reason.BAD_DATE, Column.PAYEE_UNTIL, text, "không phải là ngày (dd/MM/yyyy)");
        } else if (date.isBefore(rules.today())) {
            reject(Reason.PAYEE_EXPIRED, Column.PAYEE_UNTIL, text, "đã hết hạn");
        }
        return date;
    }

    private Account account(@Nullable Payee payee) {
        var channel = cell(Column.CHANNEL).toUpperCase(Locale.ROOT);
        var number = cell(Column.ACCOUNT).replace(" ", "");
        var name = cell(Column.ACCOUNT_NAME);
        if (channel.isEmpty()) {
            if (!number.isEmpty()) {
                reject(Reason.BAD_ACCOUNT, Column.ACCOUNT, number, "có số tài khoản thì phải ghi “Kênh”");
            }
            return Account.UNKNOWN;
        }
        var kind = rules.channels().get(channel);
        if (kind == null) {
            reject(Reason.UNKNOWN_CHANNEL, Column.CHANNEL, channel, "không có kênh chi trả này");
            return Account.UNKNOWN;
        }
        // At the post office people show who they are.
        if (number.isEmpty() && kind.equals(POST)) {
            return payee == null ? Account.UNKNOWN : new Account(channel, payee.id(), payee.name());
        }
        if (!ACCOUNT.matcher(number).matches()) {
            reject(Reason.BAD_ACCOUNT, Column.ACCOUNT, number, "phải gồm 4 đến 34 chữ số hoặc chữ cái không dấu");
        }
        return new Account(channel, number, name.isEmpty() && payee != null ? payee.name() : name);
    }

    private String cell(Column column) {
        return columns.cell(row, column);
    }

    private String needed(Column column) {
        var text = cell(column);
        if (text.isEmpty()) {
            var reason = column == Column.PAYEE_ID || column == Column.PAYEE_NAME || column == Column.PAYEE_UNTIL
                    ? Reason.BAD_PAYEE
                    : Reason.MISSING;
            reject(reason, "Thiếu “%s”".formatted(column.words()));
        }
        return text;
    }

    private void reject(Reason reason, Column column, String text, String rule) {
        reject(reason, "%s “%s”: %s".formatted(column.words(), shortened(text), rule));
    }

    /** A row has each reason once, and all that is to be said of it in one message. */
    private void reject(Reason reason, String message) {
        for (int i = 0; i < problems.size(); i++) {
            var before = problems.get(i);
            if (before.reason() == reason) {
                problems.set(i, new Problem(reason, before.message() + "; " + message));
                return;
            }
        }
        problems.add(new Problem(reason, message));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
