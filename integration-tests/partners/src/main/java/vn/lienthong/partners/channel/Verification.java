package vn.lienthong.partners.channel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.web.Answer;
import vn.lienthong.partners.web.Call;
import vn.lienthong.partners.web.Dice;
import vn.lienthong.partners.web.Faults;
import vn.lienthong.partners.web.ListBody;
import vn.lienthong.partners.web.Refusal;

/** Whether accounts are open, and whose they are. */
final class Verification {

    private static final int MOST = 1_000;
    private static final int LARGEST = 1 << 20;

    private final Database database;
    private final Faults faults;
    private final boolean paysAnybody;

    Verification(Database database, Faults faults, boolean paysAnybody) {
        this.database = database;
        this.faults = faults;
        this.paysAnybody = paysAnybody;
    }

    record Question(String account, String name) {}

    record Result(String account, String status, @Nullable String name) {}

    Answer verify(Call call) throws IOException {
        var bytes = call.shortBody(LARGEST);
        try (var body = ListBody.open(() -> new ByteArrayInputStream(bytes), "accounts")) {
            var dice = faults.dice("mismatch", body.value("requestId"));
            var questions = questions(body);
            return Answer.json(200, Map.of("results", results(questions, dice)));
        }
    }

    private static List<Question> questions(ListBody body) throws IOException {
        var questions = new ArrayList<Question>();
        for (var row = body.next(); row != null; row = body.next()) {
            questions.add(new Question(row.value("account"), row.valueOr("name", "")));
            if (questions.size() > MOST) {
                throw Refusal.wrong("Mỗi lần hỏi nhiều nhất " + MOST + " tài khoản");
            }
        }
        return questions;
    }

    private List<Result> results(List<Question> questions, Dice dice) throws IOException {
        return database.read(connection -> {
            var results = new ArrayList<Result>();
            try (var query = query(connection)) {
                for (var question : questions) {
                    results.add(result(query, question, dice));
                }
            }
            return results;
        });
    }

    private static PreparedStatement query(Connection connection) throws SQLException {
        return connection.prepareStatement("select name, folded, state from account where account = ?");
    }

    private Result result(PreparedStatement query, Question question, Dice dice) throws SQLException {
        query.setString(1, question.account());
        try (var rows = query.executeQuery()) {
            if (!rows.next()) {
                return paysAnybody && CitizenIds.isOne(question.account())
                        ? new Result(question.account(), "OK", question.name())
                        : new Result(question.account(), "AC01", null);
            }
            var name = rows.getString(1);
            if (dice.hits(faults.settings().mismatchPercent(), question.account())) {
                return new Result(question.account(), "BE01", otherThan(name));
            }
            var status = status(rows.getString(3), rows.getString(2), Names.folded(question.name()));
            return new Result(question.account(), status, name);
        }
    }

    private static String otherThan(String name) {
        return name + " ANH";
    }

    private static String status(String state, String known, String asked) {
        return switch (state) {
            case AccountState.CLOSED -> "AC04";
            case AccountState.BLOCKED -> "AC06";
            default -> known.equals(asked) ? "OK" : "BE01";
        };
    }
}
