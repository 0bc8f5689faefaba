package vn.lienthong.partners.channel;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.iso.Camt.Entry;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.web.Dice;
import vn.lienthong.partners.web.FaultSettings;
import vn.lienthong.partners.web.Faults;

/** What became of payments, and what was booked; told one row at a time, with the faults that are set. */
final class Ledger {

    private static final String ENTRY =
            "select b.id, o.msg_id, b.end_to_end_id, b.account, b.amount, b.credit, b.booked_on, b.reason "
                    + "from booking b join payment_order o on o.id = b.payment_order ";

    /** The same order whenever it is asked for, and not the one in which things happened. */
    private static final String SHUFFLED = "(%s * 2654435761) %% 4294967296";

    private final Database database;
    private final Faults faults;
    private final String channel;

    Ledger(Database database, Faults faults, String channel) {
        this.database = database;
        this.faults = faults;
        this.channel = channel;
    }

    /** Takes one row. */
    @FunctionalInterface
    interface Sink<T> {
        void take(T row) throws IOException;
    }

    /**
     * What became of a payment.
     *
     * @param status ACSC or RJCT
     */
    record Result(
            String part,
            String endToEndId,
            String status,
            @Nullable String reason) {}

    /** How many payments of an order were accepted. */
    long accepted(Orders.Order order) throws IOException {
        return database.read(connection -> {
            try (var query = connection.prepareStatement(
                    "select count(*) from payment where id between ? and ? and status = 'ACSC'")) {
                query.setLong(1, order.first());
                query.setLong(2, order.last());
                return number(query);
            }
        });
    }

    void results(Orders.Order order, Sink<Result> sink) throws IOException {
        database.read(connection -> {
            try (var query = connection.prepareStatement(
                    "select op.name, p.end_to_end_id, p.status, case p.status when 'RJCT' then p.fate end "
                            + "from payment p join order_part op on op.payment_order = p.payment_order and op.part = p.part "
                            + "where p.id between ? and ? order by p.part, " + order("p.id"))) {
                query.setLong(1, order.first());
                query.setLong(2, order.last());
                var twice = new Twice<Result>(order.msgId(), Result::endToEndId, sink);
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        twice.take(
                                new Result(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                    }
                }
                return true;
            }
        });
    }

    /** Bookings of one order. */
    void bookings(Orders.Order order, Sink<Entry> sink) throws IOException {
        database.read(connection -> {
            try (var query =
                    connection.prepareStatement(ENTRY + "where b.payment_order = ? order by " + order("b.id"))) {
                query.setLong(1, order.id());
                return tell(query, order.msgId(), sink);
            }
        });
    }

    /** Bookings of one day, and what was on the account before and after it. */
    interface Day {
        void begin(long openingOut, long out) throws IOException;

        void entry(Entry entry) throws IOException;
    }

    /** All of a day as it is at one moment. */
    void day(LocalDate day, Day sink) throws IOException {
        database.read(connection -> {
            sink.begin(
                    paidOut(connection, "booked_on < ?", day.toString()),
                    paidOut(connection, "booked_on = ?", day.toString()));
            try (var query = connection.prepareStatement(ENTRY + "where b.booked_on = ? order by " + order("b.id"))) {
                query.setString(1, day.toString());
                return tell(query, day.toString(), sink::entry);
            }
        });
    }

    /** Bookings of one day by number. */
    void page(LocalDate day, long after, int limit, Sink<Entry> sink) throws IOException {
        database.read(connection -> {
            try (var query = connection.prepareStatement("select * from (" + ENTRY
                    + "where b.booked_on = ? and b.id > ? order by b.id limit ?) order by " + order("id"))) {
                query.setString(1, day.toString());
                query.setLong(2, after);
                query.setInt(3, limit);
                return tell(query, day.toString(), sink);
            }
        });
    }

    private boolean tell(PreparedStatement query, String request, Sink<Entry> sink) throws SQLException, IOException {
        var twice = new Twice<Entry>(request, Entry::booking, sink);
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                twice.take(entry(rows));
            }
        }
        return true;
    }

    private Entry entry(ResultSet rows) throws SQLException {
        return new Entry(
                Bookings.name(channel, rows.getLong(1)),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getLong(5),
                rows.getBoolean(6),
                rows.getString(7),
                rows.getString(8));
    }

    private String order(String id) {
        return faults.settings().outOfOrder() ? SHUFFLED.formatted(id) : id;
    }

    private static long paidOut(Connection connection, String where, String day) throws SQLException {
        try (var query = connection.prepareStatement(
                "select coalesce(sum(case credit when 0 then amount else -amount end), 0) from booking where "
                        + where)) {
            query.setString(1, day);
            return number(query);
        }
    }

    private static long number(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Account that orders were last paid from. */
    String debtorAccount() throws IOException {
        return database.read(connection -> {
            try (var query = connection.prepareStatement(
                            "select debtor_account from payment_order where debtor_account <> '' order by id desc limit 1");
                    var rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : "0";
            }
        });
    }

    /** Totals of all that was booked. */
    Map<String, Long> books() throws IOException {
        return database.read(connection -> {
            try (var query = connection.prepareStatement(
                            "select credit, count(*), sum(amount) from booking group by credit order by credit");
                    var rows = query.executeQuery()) {
                var books = new LinkedHashMap<String, Long>();
                List.of("count", "total", "credits", "creditTotal").forEach(name -> books.put(name, 0L));
                while (rows.next()) {
                    var credit = rows.getBoolean(1);
                    books.put(credit ? "credits" : "count", rows.getLong(2));
                    books.put(credit ? "creditTotal" : "total", rows.getLong(3));
                }
                return books;
            }
        });
    }

    void lines(Sink<Entry> sink) throws IOException {
        database.read(connection -> {
            try (var query = connection.prepareStatement(ENTRY + "order by b.id");
                    var rows = query.executeQuery()) {
                while (rows.next()) {
                    sink.take(entry(rows));
                }
                return true;
            }
        });
    }

    /** Tells some rows twice. */
    private final class Twice<T> implements Sink<T> {

        private final FaultSettings settings = faults.settings();
        private final Dice dice;
        private final Function<T, String> id;
        private final Sink<T> sink;

        Twice(String request, Function<T, String> id, Sink<T> sink) {
            this.dice = faults.dice("duplicate", request);
            this.id = id;
            this.sink = sink;
        }

        @Override
        public void take(T row) throws IOException {
            sink.take(row);
            if (dice.hits(settings.duplicatePercent(), id.apply(row))) {
                sink.take(row);
            }
        }
    }
}
