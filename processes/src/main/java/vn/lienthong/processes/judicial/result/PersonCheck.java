package vn.lienthong.processes.judicial.result;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.calendar.ShownTime;
import vn.lienthong.processes.judicial.JudicialPerson;

/**
 * A line of the comparison of whom a record was asked for with whom it is about.
 *
 * @param same whether both say the same, as far as a program can tell
 */
public record PersonCheck(String label, String asked, String told, boolean same) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    static List<PersonCheck> of(JudicialPerson asked, CriminalRecord told) {
        return List.of(
                line("Số định danh", asked.citizenId(), told.person("citizenId")),
                line("Họ và tên", asked.fullName(), told.person("fullName")),
                line("Ngày sinh", ShownTime.date(asked.birthDate()), ShownTime.date(told.person("birthDate"))),
                line("Giới tính", sex(asked.sex()), sex(told.person("sex"))));
    }

    private static PersonCheck line(String label, String asked, String told) {
        // What was not asked for, as the sex may be, can't be another.
        return new PersonCheck(
                label, asked, told, asked.isEmpty() || plain(asked).equals(plain(told)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toUpperCase(VIETNAMESE);
    }

    private static String sex(@Nullable String code) {
        if (code == null) {
            return "";
        }
        return switch (code) {
            case "M" -> "Nam";
            case "F" -> "Nữ";
            default -> code;
        };
    }
}
