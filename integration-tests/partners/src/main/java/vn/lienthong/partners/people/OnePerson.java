package vn.lienthong.partners.people;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.people.Registry.Person;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.web.Answer;
import vn.lienthong.partners.web.Call;
import vn.lienthong.partners.web.CsvBody;
import vn.lienthong.partners.web.Envelope;
import vn.lienthong.partners.web.Faults;
import vn.lienthong.partners.web.JsonBody;
import vn.lienthong.partners.web.Refusal;
import vn.lienthong.partners.web.Route;

/** What the population registry tells of one person: where somebody lived, and what somebody is to another. */
public final class OnePerson {

    public static final String SCHEMA = "one-person.sql";

    /** Stands for every place in another country. */
    public static final String ABROAD = "abroad";

    private static final int LARGEST = 1 << 14;
    private static final List<String> RELATIONS = List.of("PARENT", "GUARDIAN");
    private static final String NO_RELATION = "NONE";

    private static final String INSERT_RESIDENCE =
            "insert or replace into residence (id, unit, begins, ends) values (?, ?, ?, ?)";
    private static final String INSERT_RELATION =
            "insert or replace into relation (id, related_id, kind) values (?, ?, ?)";
    private static final String INSERT_FOREIGNER = "insert or ignore into foreigner (id) values (?)";

    private final Database database;
    private final Faults faults;

    public OnePerson(Database database, Faults faults) {
        this.database = database;
        this.faults = faults;
    }

    /**
     * Somebody lived somewhere.
     *
     * @param unit code, or {@link #ABROAD}
     * @param from yyyy-MM-dd
     * @param to yyyy-MM-dd, empty until today
     */
    public record Residence(String id, String unit, String from, String to) {}

    /**
     * What the related one is to somebody.
     *
     * @param kind PARENT or GUARDIAN
     */
    public record Relation(String id, String relatedId, String kind) {}

    public List<Route> routes() {
        return List.of(
                Route.post("/v1/person", Envelope.needed(this::find)),
                Route.post("/sandbox/residences", call -> count(loadResidences(call.body()))),
                Route.post("/sandbox/relations", call -> count(loadRelations(call.body()))),
                Route.post("/sandbox/foreigners", call -> count(loadForeigners(call.body()))));
    }

    private static Answer count(int count) {
        return Answer.json(200, Map.of("count", count));
    }

    private Answer find(Call call) throws IOException {
        var question = JsonBody.read(call, LARGEST);
        var requestId = question.text("requestId");
        var id = question.text("id");
        if (question.optional("purpose") == null || question.optional("consentId") == null) {
            throw Refusal.unfounded("Cần mục đích và sự đồng ý của công dân");
        }
        var dice = faults.dice("mismatch", requestId);
        return database.read(connection -> {
            var known = Registry.find(connection, id);
            var told = known == null ? null : Registry.told(known, dice, faults.settings());
            if (told == null) {
                throw Refusal.missing("NOT_FOUND");
            }
            return Answer.json(200, content(connection, told, question.optional("relatedId")));
        });
    }

    private static Map<String, Object> content(Connection connection, Person person, @Nullable String relatedId)
            throws SQLException {
        var residences = residences(connection, person);
        var content = new LinkedHashMap<String, Object>();
        content.put("id", person.id());
        content.put("name", person.name());
        content.put("birthDate", person.birthDate());
        content.put("sex", person.sex());
        content.put("status", person.status());
        content.put("foreigner", isForeigner(connection, person.id()));
        content.put(
                "residences",
                residences.stream()
                        .filter(residence -> !residence.unit().equals(ABROAD))
                        .map(OnePerson::told)
                        .toList());
        content.put(
                "abroad",
                residences.stream().anyMatch(residence -> residence.unit().equals(ABROAD)));
        content.put("relation", relatedId == null ? NO_RELATION : relation(connection, person.id(), relatedId));
        return content;
    }

    private static Map<String, @Nullable String> told(Residence residence) {
        var told = new LinkedHashMap<String, @Nullable String>();
        told.put("unit", residence.unit());
        told.put("from", residence.from());
        told.put("to", residence.to().isEmpty() ? null : residence.to());
        return told;
    }

    /** Whose past nobody knows has always lived where the person lives now. */
    private static List<Residence> residences(Connection connection, Person person) throws SQLException {
        try (var query = connection.prepareStatement(
                "select id, unit, begins, ends from residence where id = ? order by begins")) {
            query.setString(1, person.id());
            var found = new ArrayList<Residence>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(
                            new Residence(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
            return found.isEmpty()
                    ? List.of(new Residence(person.id(), person.residence(), person.birthDate(), ""))
                    : found;
        }
    }

    private static boolean isForeigner(Connection connection, String id) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from foreigner where id = ?")) {
            query.setString(1, id);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static String relation(Connection connection, String id, String relatedId) throws SQLException {
        try (var query = connection.prepareStatement("select kind from relation where id = ? and related_id = ?")) {
            query.setString(1, id);
            query.setString(2, relatedId);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : NO_RELATION;
            }
        }
    }

    private int loadResidences(InputStream csv) throws IOException {
        return load(
                csv,
                INSERT_RESIDENCE,
                List.of("id", "unit", "from", "to"),
                row -> List.of(
                        row.value("id"),
                        row.value("unit"),
                        row.value("from"),
                        row.cells().getOrDefault("to", "")));
    }

    private int loadRelations(InputStream csv) throws IOException {
        return load(csv, INSERT_RELATION, List.of("id", "related_id", "relation"), row -> {
            var kind = row.value("relation");
            if (!RELATIONS.contains(kind)) {
                throw Refusal.wrong("Dòng " + row.line() + ": quan hệ " + kind + " không có");
            }
            return List.of(row.value("id"), row.value("related_id"), kind);
        });
    }

    private int loadForeigners(InputStream csv) throws IOException {
        return load(csv, INSERT_FOREIGNER, List.of("id"), row -> List.of(row.value("id")));
    }

    /** The values of one row to insert. */
    @FunctionalInterface
    private interface Values {
        List<String> of(CsvBody.Row row);
    }

    private int load(InputStream csv, String command, List<String> columns, Values values) throws IOException {
        try (var rows = CsvBody.open(csv, columns.toArray(String[]::new))) {
            return database.write(connection -> {
                var count = 0;
                try (var insert = connection.prepareStatement(command)) {
                    for (var row = rows.next(); row != null; row = rows.next()) {
                        put(insert, values.of(row));
                        count++;
                    }
                }
                return count;
            });
        }
    }

    private static void put(PreparedStatement insert, List<String> values) throws SQLException {
        for (var i = 0; i < values.size(); i++) {
            insert.setString(i + 1, values.get(i));
        }
        insert.executeUpdate();
    }

    /** Begins with these. */
    public void begin(Iterable<Residence> residences, Iterable<Relation> relations) {
        database.write(connection -> {
            try (var insert = connection.prepareStatement(INSERT_RESIDENCE)) {
                for (var residence : residences) {
                    put(insert, List.of(residence.id(), residence.unit(), residence.from(), residence.to()));
                }
            }
            try (var insert = connection.prepareStatement(INSERT_RELATION)) {
                for (var relation : relations) {
                    put(insert, List.of(relation.id(), relation.relatedId(), relation.kind()));
                }
            }
            return true;
        });
    }
}
