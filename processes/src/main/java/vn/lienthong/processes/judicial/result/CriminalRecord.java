package vn.lienthong.processes.judicial.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.calendar.ShownTime;

/**
 * What a record says, laid out for the officer who checks it; see {@code docs/judicial.md} for its fields. What an issuer
 * adds to them is shown too: nobody may confirm what he or she has not seen.
 *
 * @param person by the names of {@code docs/judicial.md}
 * @param others what else it says, as written
 * @param listsConvictions whether it has a list of them, be it empty: silence is no clean record
 * @param listsBans as {@code listsConvictions}
 */
public record CriminalRecord(
        String recordNumber,
        String formType,
        Map<String, String> person,
        List<Conviction> convictions,
        List<Ban> bans,
        String issuedOn,
        String issuer,
        List<Other> others,
        boolean listsConvictions,
        boolean listsBans) {

    private static final Set<String> KNOWN =
            Set.of("recordNumber", "formType", "person", "convictions", "bans", "issuedOn", "issuer");
    private static final Set<String> KNOWN_OF_PEOPLE = Set.of("citizenId", "fullName", "birthDate", "sex");
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
                ShownTime.date(text(record, "issuedOn")),
                text(record, "issuer"),
                allOthers(record),
                record.path("convictions").isArray(),
                record.path("bans").isArray());
    }

    /** Also what is known by its name and is not what it should be: the page could show nothing of it. */
    private static List<Other> allOthers(JsonNode record) {
        var others = new ArrayList<>(others(record, KNOWN));
        for (var list : List.of("convictions", "bans")) {
            var value = record.path(list);
            if (!value.isArray() && !shown(value).isEmpty()) {
                others.add(new Other(list, shown(value)));
            }
        }
        others(record.path("person"), KNOWN_OF_PEOPLE).forEach(other -> others.add(other.of("person")));
        if (!record.path("person").isObject() && !text(record, "person").isEmpty()) {
            others.add(new Other("person", text(record, "person")));
        }
        return others;
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
        if (array.isArray()) {
            array.forEach(each -> list.add(element.apply(each)));
        }
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
            if (!conviction.isObject()) {
                return new Conviction("", "", "", shown(conviction), "", null, List.of());
            }
            var expunged = conviction.path("expunged");
            return new Conviction(
                    text(conviction, "court"),
                    text(conviction, "judgment"),
                    ShownTime.date(text(conviction, "date")),
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
                            ShownTime.date(text(ban, "date")),
                            CriminalRecord.others(ban, KNOWN_OF_BANS))
                    : new Ban(shown(ban), "", "", "", List.of());
        }
    }

    public record Other(String name, String value) {

        Other of(String object) {
            return new Other(object + "." + name, value);
        }
    }

    /** Never what it says: records are written to logs by accident. */
    @Override
    public String toString() {
        return "CriminalRecord";
    }
}
