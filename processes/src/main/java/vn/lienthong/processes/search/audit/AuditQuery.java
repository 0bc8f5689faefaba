package vn.lienthong.processes.search.audit;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the auditor asks for; every part may be left out.
 *
 * @param fromText as it was entered; {@code from} is null where it is no date
 * @param to the last day that counts
 * @param before id of the line that the page before ended with
 * @param problems what was entered wrong, in Vietnamese, naming the field
 */
record AuditQuery(
        String who,
        String what,
        String caseCode,
        String fromText,
        String toText,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long before,
        List<String> problems) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    static AuditQuery of(String who, String what, String caseCode, String from, String to, @Nullable Long before) {
        var problems = new ArrayList<String>();
        var first = day("Từ ngày", from.strip(), problems);
        var last = day("Đến ngày", to.strip(), problems);
        if (first != null && last != null && last.isBefore(first)) {
            problems.add("Đến ngày “%s”: trước từ ngày".formatted(to.strip()));
        }
        return new AuditQuery(
                strip(who), strip(what), strip(caseCode), from.strip(), to.strip(), first, last, before, problems);
    }

    @Nullable
    Instant fromMoment() {
        return from == null ? null : from.atStartOfDay(VIETNAM).toInstant();
    }

    /** The first moment that no longer counts. */
    @Nullable
    Instant toMoment() {
        return to == null ? null : to.plusDays(1).atStartOfDay(VIETNAM).toInstant();
    }

    /** In the words of the audit, which notes also what the auditor looks for. */
    String words() {
        return "ai “%s”, gì “%s”, hồ sơ “%s”, từ “%s” đến “%s”".formatted(who, what, caseCode, fromText, toText);
    }

    private static String strip(String text) {
        return Normalizer.normalize(text.replaceAll("\\p{Cntrl}", " ").strip(), Normalizer.Form.NFC);
    }

    private static @Nullable LocalDate day(String label, String text, List<String> problems) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return text.contains("/") ? LocalDate.parse(text, SHOWN) : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add("%s “%s”: không phải là ngày dạng dd/mm/yyyy".formatted(label, text));
            return null;
        }
    }
}
