package vn.lienthong.processes.payout.clean;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.agency.Form;

/** What the commune says that a row of the list should have been. Valid by construction. */
record Correction(
        String citizenId,
        String fullName,
        LocalDate birthDate,
        String payeeRelation,
        String payeeId,
        String payeeName,
        @Nullable LocalDate payeeUntil) {

    private static final String SELF = "SELF";
    private static final String AUTHORISED = "AUTHORISED";
    private static final Set<String> RELATIONS =
            Set.of(SELF, "GUARDIAN", AUTHORISED, "CARER_FACILITY", "HEAD_OF_HOUSEHOLD");

    private static final Pattern CITIZEN_ID = Pattern.compile("\\d{12}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’-]{0,99}");
    private static final LocalDate OLDEST = LocalDate.of(1890, 1, 1);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** @throws DecisionRefused naming the input that is not right */
    static Correction of(Form form, LocalDate today) {
        var citizenId = citizenId("citizenId", form.text("citizenId"));
        var fullName = name("fullName", form.text("fullName"));
        var birthDate = day("birthDate", form.text("birthDate"));
        if (birthDate.isAfter(today) || birthDate.isBefore(OLDEST)) {
            throw new DecisionRefused("birthDate", "Ngày sinh không thể là ngày này");
        }
        var relation = form.text("payeeRelation");
        if (!RELATIONS.contains(relation)) {
            throw new DecisionRefused("payeeRelation", "Không có quan hệ người nhận này");
        }
        if (relation.equals(SELF)) {
            return new Correction(citizenId, fullName, birthDate, SELF, citizenId, fullName, null);
        }
        return new Correction(
                citizenId,
                fullName,
                birthDate,
                relation,
                citizenId("payeeId", form.text("payeeId")),
                name("payeeName", form.text("payeeName")),
                relation.equals(AUTHORISED) ? until(form.text("payeeUntil"), today) : null);
    }

    private static LocalDate until(String entered, LocalDate today) {
        var until = day("payeeUntil", entered);
        if (until.isBefore(today)) {
            throw new DecisionRefused("payeeUntil", "Ủy quyền đã hết hạn");
        }
        return until;
    }

    private static String citizenId(String input, String entered) {
        var digits = entered.replace(" ", "");
        if (!CITIZEN_ID.matcher(digits).matches()) {
            throw new DecisionRefused(input, "Số định danh gồm đúng 12 chữ số");
        }
        return digits;
    }

    private static String name(String input, String entered) {
        var name = Normalizer.normalize(entered, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        if (!NAME.matcher(name).matches()) {
            throw new DecisionRefused(input, "Họ và tên gồm 1 đến 100 chữ cái");
        }
        return name;
    }

    private static LocalDate day(String input, String entered) {
        try {
            return LocalDate.parse(entered, DAY);
        } catch (DateTimeParseException e) {
            throw new DecisionRefused(input, "Không phải là ngày (dd/mm/yyyy)");
        }
    }
}
