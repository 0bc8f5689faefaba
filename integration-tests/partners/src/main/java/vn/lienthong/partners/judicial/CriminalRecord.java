package vn.lienthong.partners.judicial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import vn.lienthong.partners.judicial.Convictions.Conviction;
import vn.lienthong.partners.web.Json;

/** Writes what is known about a person: all of it in form 2, in form 1 only what was not expunged. */
final class CriminalRecord {

    private final String issuer;

    /** @param issuer its name */
    CriminalRecord(String issuer) {
        this.issuer = issuer;
    }

    ObjectNode write(RecordRequest request, String number, List<Conviction> convictions, LocalDate day) {
        var record = Json.MAPPER.createObjectNode();
        record.put("recordNumber", number);
        record.put("formType", request.content().text("formType"));
        record.set("person", request.person());
        var listed = record.putArray("convictions");
        convictions.stream()
                .filter(conviction -> request.tellsAll() || !conviction.expunged())
                .forEach(conviction -> listed.add(told(conviction)));
        var bans = record.putArray("bans");
        if (request.tellsAll()) {
            convictions.stream()
                    .filter(conviction -> !conviction.ban().isEmpty())
                    .forEach(conviction -> bans.addObject()
                            .put("court", conviction.court())
                            .put("judgment", conviction.judgment())
                            .put("date", conviction.date())
                            .put("content", conviction.ban()));
        }
        record.put("issuedOn", day.toString());
        record.put("issuer", issuer);
        return record;
    }

    /** The same, mistaken for somebody else's. */
    static ObjectNode mistaken(ObjectNode record) {
        var mistaken = record.deepCopy();
        if (mistaken.path("person") instanceof ObjectNode person) {
            var id = person.path("citizenId").asText();
            person.put("citizenId", id.substring(0, id.length() - 1) + (id.endsWith("0") ? "1" : "0"));
            person.put("fullName", person.path("fullName").asText() + " Anh");
        }
        return mistaken;
    }

    private static ObjectNode told(Conviction conviction) {
        return Json.MAPPER
                .createObjectNode()
                .put("court", conviction.court())
                .put("judgment", conviction.judgment())
                .put("date", conviction.date())
                .put("offence", conviction.offence())
                .put("sentence", conviction.sentence())
                .put("expunged", conviction.expunged());
    }
}
