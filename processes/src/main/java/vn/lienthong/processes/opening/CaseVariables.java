package vn.lienthong.processes.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.engine.Refusal;

/** The typed variables of a case; see {@code docs/contracts.md}. */
public record CaseVariables(VariableScope scope) {

    public static final String UNIT = "unit";
    public static final String LEAD = "lead";
    public static final String CASE_CODE = "caseCode";
    public static final String CASE_TITLE = "caseTitle";
    public static final String CASE_DUE = "caseDue";
    public static final String PARENT_CASE_CODE = "parentCaseCode";

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Pattern ISO_DAY = Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2}).*");

    /** @throws Refusal naming what is missing, in Vietnamese */
    public String required(String name, String label) {
        return optional(name).orElseThrow(() -> new Refusal("Chưa nhập: " + label));
    }

    public Optional<String> optional(String name) {
        return Optional.ofNullable((String) scope.getVariable(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** A date that a form sent, as a date or as ISO text; null when there is none. */
    @Nullable
    public LocalDate date(String name, String label) {
        var value = scope.getVariable(name);
        if (value instanceof Date date) {
            return Instant.ofEpochMilli(date.getTime()).atZone(VIETNAM).toLocalDate();
        }
        if (!(value instanceof String text) || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        } catch (DateTimeParseException e) {
            throw new Refusal("%s: “%s” không phải là ngày".formatted(label, asPeopleWrite(text)));
        }
    }

    /** Forms send days as ISO text. */
    private static String asPeopleWrite(String text) {
        return ISO_DAY.matcher(text).replaceFirst("$3/$2/$1");
    }

    /** Codes that a form sent as a JSON array. */
    public List<String> codes(String name) {
        var value = scope.getVariable(name);
        var codes = new ArrayList<String>();
        if (value instanceof SpinJsonNode node && node.isArray()) {
            node.elements().forEach(element -> codes.add(element.stringValue()));
        } else if (value instanceof Iterable<?> elements) {
            elements.forEach(element -> codes.add(String.valueOf(element)));
        }
        return codes;
    }

    /** Rows that a form sent as a JSON array of objects. */
    public List<SpinJsonNode> rows(String name) {
        return scope.getVariable(name) instanceof SpinJsonNode node && node.isArray()
                ? List.copyOf(node.elements())
                : List.of();
    }
}
