package vn.lienthong.partners.channel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.store.Rounds;
import vn.lienthong.partners.store.SqlScript;

/**
 * Carries out the orders that were taken, in the order that they came in, and sends payments back whose time has come.
 * One thread; what it was doing when the program died it does again from the beginning.
 */
final class BackOffice implements AutoCloseable {

    private static final Duration UNTIL_RETURN = Duration.ofSeconds(1);
    private static final long MOST_PAYMENTS = 20_000;
    private static final int MOST_RETURNS = 5_000;

    private final Database database;
    private final Clock clock;
    private final boolean paysAnybody;
    private final Rounds rounds;

    private BackOffice(Database database, Clock clock, boolean paysAnybody) {
        this.database = database;
        this.clock = clock;
        this.paysAnybody = paysAnybody;
        this.rounds = Rounds.start("back-office", this::work);
    }

    static BackOffice start(Database database, Clock clock, boolean paysAnybody) {
        return new BackOffice(database, clock, paysAnybody);
    }

    /** There is an order to carry out. */
    void look() {
        rounds.look();
    }

    private boolean work() {
        if (!anythingToDo()) {
            return false;
        }
        database.write(connection -> {
            for (var order : waiting(connection)) {
                carryOut(connection, order);
            }
            return sendBack(connection);
        });
        return true;
    }

    private record Waiting(long id, long first, long last, LocalDate valueDate) {}

    /** Without a write: an idle sandbox leaves the disk alone. */
    private boolean anythingToDo() {
        try {
            return database.read(connection -> {
                try (var query =
                        connection.prepareStatement("select exists (select 1 from payment_order where carried_out = 0) "
                                + "or exists (select 1 from due_return where due_at <= ?)")) {
                    query.setLong(1, clock.millis());
                    try (var rows = query.executeQuery()) {
                        return rows.next() && rows.getBoolean(1);
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Waiting> waiting(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                        "select id, first, last, value_date from payment_order where carried_out = 0 order by id");
                var rows = query.executeQuery()) {
            var found = new ArrayList<Waiting>();
            for (var payments = 0L; payments < MOST_PAYMENTS && rows.next(); ) {
                var order = new Waiting(
                        rows.getLong(1), rows.getLong(2), rows.getLong(3), LocalDate.parse(rows.getString(4)));
                found.add(order);
                payments += order.last() - order.first() + 1;
            }
            return found;
        }
    }

    private void carryOut(Connection connection, Waiting order) throws SQLException, IOException {
        for (var command : Commands.CARRY_OUT) {
            try (var change = connection.prepareStatement(command)) {
                bind(change, order);
                change.executeUpdate();
            }
        }
    }

    /** Numbers as in {@code carry-out.sql}; not every command has all of them. */
    private void bind(PreparedStatement change, Waiting order) throws SQLException {
        var values = new Object[] {
            order.first(),
            order.last(),
            order.id(),
            paysAnybody ? 1 : 0,
            latest(order.valueDate(), LocalDate.now(clock)).toString(),
            clock.millis() + UNTIL_RETURN.toMillis()
        };
        for (var i = 0; i < change.getParameterMetaData().getParameterCount(); i++) {
            change.setObject(i + 1, values[i]);
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private int sendBack(Connection connection) throws SQLException {
        try (var admit = connection.prepareStatement(Commands.ADMIT_FAILURE);
                var insert = connection.prepareStatement(Commands.SEND_BACK);
                var delete = connection.prepareStatement(Commands.FORGET_RETURNS)) {
            admit.setLong(1, clock.millis());
            admit.executeUpdate();
            insert.setString(1, LocalDate.now(clock).toString());
            insert.setLong(2, clock.millis());
            insert.setInt(3, MOST_RETURNS);
            insert.executeUpdate();
            return delete.executeUpdate();
        }
    }

    @Override
    public void close() {
        rounds.close();
    }

    private static final class Commands {

        static final List<String> CARRY_OUT = SqlScript.commands(BackOffice.class, "carry-out.sql");

        /** What was reported as paid and never booked turns out not to have been paid. */
        static final String ADMIT_FAILURE = """
                update payment set status = 'RJCT', fate = 'ED05'
                where fate = 'UNBOOKED' and id in (select payment from due_return where due_at <= ?1)
                """;

        static final String SEND_BACK = """
                insert or ignore into booking (payment_order, payment, end_to_end_id, account, amount, credit, booked_on, reason)
                select b.payment_order, b.payment, b.end_to_end_id, b.account, b.amount, 1, max(b.booked_on, ?1), r.reason
                from due_return r join booking b on b.payment = r.payment and b.credit = 0
                where r.due_at <= ?2 order by r.payment limit ?3
                """;

        static final String FORGET_RETURNS = """
                delete from due_return where exists (
                    select 1 from booking b where b.payment = due_return.payment and b.credit = 1)
                or exists (select 1 from payment p where p.id = due_return.payment and p.status = 'RJCT')
                """;
    }
}
