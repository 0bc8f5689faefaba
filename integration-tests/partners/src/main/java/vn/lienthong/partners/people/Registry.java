package vn.lienthong.partners.people;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.web.Answer;
import vn.lienthong.partners.web.Call;
import vn.lienthong.partners.web.CsvBody;
import vn.lienthong.partners.web.Dice;
import vn.lienthong.partners.web.FaultSettings;
import vn.lienthong.partners.web.Faults;
import vn.lienthong.partners.web.Refusal;
import vn.lienthong.partners.web.Route;

/** The population registry. */
public final class Registry {

    public static final String SCHEMA = "registry.sql";

    private static final int LARGEST = 1 << 20;
    private static final String SELECT = "select id, name, birth_date, sex, status, residence from person where id = ?";

    private final Database database;
    private final Faults faults;

    public Registry(Database database, Faults faults) {
        this.database = database;
        this.faults = faults;
    }

    /**
     * Somebody.
     *
     * @param birthDate yyyy-MM-dd
     * @param sex M or F
     * @param status ALIVE or DECEASED
     * @param residence code of a unit
     */
    public record Person(String id, String name, String birthDate, String sex, String status, String residence) {}

    public List<Route> routes() {
        return List.of(Route.post("/v1/people", this::find), Route.post("/sandbox/people", this::load));
    }

    private Answer find(Call call) throws IOException {
        var question = Ids.read(call.shortBody(LARGEST));
        var dice = faults.dice("mismatch", question.requestId());
        return Answer.json(200, Map.of("people", people(question.ids(), dice)));
    }

    private List<Person> people(List<String> ids, Dice dice) throws IOException {
        var settings = faults.settings();
        return database.read(connection -> {
            var people = new ArrayList<Person>(ids.size());
            try (var query = connection.prepareStatement(SELECT)) {
                for (var id : ids) {
                    var known = find(query, id);
                    var told = known == null ? null : told(known, dice, settings);
                    if (told != null) {
                        people.add(told);
                    }
                }
            }
            return people;
        });
    }

    /** Who has that number; null where nobody has. */
    static @Nullable Person find(Connection connection, String id) throws SQLException {
        try (var query = connection.prepareStatement(SELECT)) {
            return find(query, id);
        }
    }

    private static @Nullable Person find(PreparedStatement query, String id) throws SQLException {
        query.setString(1, id);
        try (var rows = query.executeQuery()) {
            return rows.next()
                    ? new Person(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6))
                    : null;
        }
    }

    /** The person, or what the faults make of the person; null as if nobody had that number. */
    static @Nullable Person told(Person person, Dice dice, FaultSettings settings) {
        if (!dice.hits(settings.mismatchPercent(), person.id())) {
            return person;
        }
        return switch (dice.pick(4, person.id())) {
            case 0 -> with(person, person.name() + " Anh", person.birthDate(), person.residence());
            case 1 -> with(person, person.name(), dayAfter(person.birthDate()), person.residence());
            case 2 -> with(person, person.name(), person.birthDate(), "lam-dong");
            default -> null;
        };
    }

    private static Person with(Person person, String name, String birthDate, String residence) {
        return new Person(person.id(), name, birthDate, person.sex(), person.status(), residence);
    }

    private static String dayAfter(String date) {
        return LocalDate.parse(date).plusDays(1).toString();
    }

    private Answer load(Call call) throws IOException {
        return Answer.json(200, Map.of("count", load(call.body())));
    }

    private int load(InputStream csv) throws IOException {
        try (var rows = CsvBody.open(csv, "id", "name", "birth_date", "sex", "status", "residence")) {
            return database.write(connection -> load(connection, rows));
        }
    }

    private static int load(Connection connection, CsvBody rows) throws SQLException, IOException {
        var count = 0;
        try (var insert = insert(connection)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                put(insert, checked(row));
                count++;
            }
        }
        return count;
    }

    private static Person checked(CsvBody.Row row) {
        var status = row.value("status");
        if (!status.equals("ALIVE") && !status.equals("DECEASED")) {
            throw Refusal.wrong("Dòng " + row.line() + ": tình trạng " + status + " không có");
        }
        return new Person(
                row.value("id"),
                row.value("name"),
                row.value("birth_date"),
                row.value("sex"),
                status,
                row.value("residence"));
    }

    private static PreparedStatement insert(Connection connection) throws SQLException {
        return connection.prepareStatement(
                "insert or replace into person (id, name, birth_date, sex, status, residence) "
                        + "values (?, ?, ?, ?, ?, ?)");
    }

    private static void put(PreparedStatement insert, Person person) throws SQLException {
        insert.setString(1, person.id());
        insert.setString(2, person.name());
        insert.setString(3, person.birthDate());
        insert.setString(4, person.sex());
        insert.setString(5, person.status());
        insert.setString(6, person.residence());
        insert.executeUpdate();
    }

    /** Begins with these people. */
    public void begin(Iterable<Person> people) {
        database.write(connection -> {
            try (var insert = insert(connection)) {
                for (var person : people) {
                    put(insert, person);
                }
            }
            return true;
        });
    }
}
