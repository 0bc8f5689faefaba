package vn.lienthong.processes.judicial.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a record says, laid out for the officer who checks it; see {@code docs/judicial.md} for its fields. What an issuer
 * adds to them is shown too: nobody may confirm what he or she has not seen.
 *
 * @param person by the names of {@code docs/judicial.md}
 * @param others what else it says, as written
 */
public record CriminalRecord(
        String recordNumber,
        String formType,
        Map<String, String> person,
        List<Conviction> convictions,
        List<Ban> bans,
        String issuedOn,
        String issuer,
        List<Other> others) {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Set<String> KNOWN =
            Set.of("recordNumber", "formType", "person", "convictions", "bans", "issuedOn", "issuer");
    private static final Set<String> KNOWN_OF_CONVICTIONS =
            Set.of("court", "judgment", "date", "offence", "sentence", "expunged");

    private static final Set<String> KNOWN_OF_BANS = Set.of("content", "court", "judgment", "date");

    static CriminalRecord of(JsonNode record) {
        return new CriminalRecord(
                text(record, "recordNumber"),
                text(record, "formType"),
                fields(record.path("person")),
                list(record.path("convictions"), Conviction::of),
                list(record.path("bans"), Ban::of),
                date(text(record, "issuedOn")),
                text(record, "issuer"),
                others(record, KNOWN));
    }

    /** What it says about the person, by name; empty where it says nothing. */
    String person(String field) {
        return person.getOrDefault(field, "");
    }

    private static String text(JsonNode node, String field) {
        return shown(node.path(field));
    }

    private static String shown(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }

    /** dd/MM/yyyy, or as it stands where it is no date. */
    private static String date(String text) {
        try {
            return SHOWN.format(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private static Map<String, String> fields(JsonNode object) {
        var fields = new LinkedHashMap<String, String>();
        object.fields().forEachRemaining(entry -> fields.put(entry.getKey(), shown(entry.getValue())));
        return fields;
    }

    private static List<Other> others(JsonNode object, Set<String> known) {
        return fields(object).entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey()))
                .map(entry -> new Other(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
        var list = new ArrayList<T>();
        array.forEach(each -> list.add(element.apply(each)));
        return list;
    }

    /** @param expunged null where the record does not say */
    public record Conviction(
            String court,
            String judgment,
            String date,
            String offence,
            String sentence,
            @Nullable Boolean expunged,
            List<Other> others) {

        static Conviction of(JsonNode conviction) {
            var expunged = conviction.path("expunged");
            return new Conviction(
                    text(conviction, "court"),
                    text(conviction, "judgment"),
                    CriminalRecord.date(text(conviction, "date")),
                    text(conviction, "offence"),
                    text(conviction, "sentence"),
                    expunged.isBoolean() ? expunged.booleanValue() : null,
                    CriminalRecord.others(conviction, KNOWN_OF_CONVICTIONS));
        }
    }

    /** That somebody may not hold an office, or found or run an enterprise. */
    public record Ban(String content, String court, String judgment, String date, List<Other> others) {

        static Ban of(JsonNode ban) {
            return ban.isObject()
                    ? new Ban(
                            text(ban, "content"),
                            text(ban, "court"),
                            text(ban, "judgment"),
                            CriminalRecord.date(text(ban, "date")),
                            CriminalRecord.others(ban, KNOWN_OF_BANS))
                    : new Ban(shown(ban), "", "", "", List.of());
        }
    }

    public record Other(String name, String value) {}

    /** Never what it says: records are written to logs by accident. */
    @Override
    public String toString() {
        return "CriminalRecord";
    }
}
