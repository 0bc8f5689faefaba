package vn.lienthong.partners.channel;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.web.Faults;
import vn.lienthong.partners.web.Refusal;

/** Orders as they came in. Each is taken once, all of it or nothing. */
final class Orders {

    private final Database database;
    private final Faults faults;

    Orders(Database database, Faults faults) {
        this.database = database;
        this.faults = faults;
    }

    /**
     * An order that is on disk.
     *
     * @param first id of its first payment; the last one's is {@code last}, and all between are its own
     */
    record Order(
            long id,
            String msgId,
            String debtorAccount,
            long count,
            long total,
            long first,
            long last,
            boolean carriedOut) {}

    /** Whether the order is new; one that was taken before changes nothing. */
    boolean take(OrderSource source) {
        return database.write(connection -> {
            var head = source.head();
            if (find(connection, head.msgId()).isPresent()) {
                return false;
            }
            take(connection, source, head);
            return true;
        });
    }

    private void take(Connection connection, OrderSource source, OrderSource.Head head)
            throws SQLException, IOException {
        var order = nextId(connection, "payment_order");
        var first = nextId(connection, "payment");
        try (var payments = new PaymentInsert(connection, order, first, new Fates(faults, head.msgId()))) {
            for (var payment = source.next(); payment != null; payment = source.next()) {
                payments.put(payment);
            }
            payments.refuseUnless(head.count(), head.total());
            insert(connection, order, head, first, payments.last());
        }
    }

    private static long nextId(Connection connection, String table) throws SQLException {
        try (var query = connection.prepareStatement("select coalesce(max(id), 0) + 1 from " + table);
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void insert(Connection connection, long id, OrderSource.Head head, long first, long last)
            throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into payment_order (id, msg_id, debtor_account, value_date, count, total, received_at, first, last) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, id);
            insert.setString(2, head.msgId());
            insert.setString(3, head.debtorAccount());
            insert.setString(4, head.valueDate().toString());
            insert.setLong(5, head.count());
            insert.setLong(6, head.total());
            insert.setString(7, Instant.now().toString());
            insert.setLong(8, first);
            insert.setLong(9, last);
            insert.executeUpdate();
        }
    }

    static Optional<Order> find(Connection connection, String msgId) throws SQLException {
        try (var query = connection.prepareStatement(
                "select id, msg_id, debtor_account, count, total, first, last, carried_out from payment_order where msg_id = ?")) {
            query.setString(1, msgId);
            try (var rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Order(
                                rows.getLong(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getLong(4),
                                rows.getLong(5),
                                rows.getLong(6),
                                rows.getLong(7),
                                rows.getBoolean(8)))
                        : Optional.empty();
            }
        }
    }

    /** The order of that id; a refusal if it was never taken. */
    Order existing(String msgId) throws IOException {
        return database.read(connection -> find(connection, msgId)).orElseThrow(Refusal::missing);
    }

    /** Writes payments, and counts them. */
    private static final class PaymentInsert implements AutoCloseable {

        private final PreparedStatement statement;
        private final PreparedStatement parts;
        private final long order;
        private final long first;
        private final Fates fates;
        private long next;
        private long total;
        private String part = "";
        private int partNumber = -1;

        PaymentInsert(Connection connection, long order, long first, Fates fates) throws SQLException {
            this.statement = connection.prepareStatement(
                    "insert into payment (id, payment_order, part, end_to_end_id, account, folded, amount, fate) "
                            + "values (?, ?, ?, ?, ?, ?, ?, ?)");
            this.parts =
                    connection.prepareStatement("insert into order_part (payment_order, part, name) values (?, ?, ?)");
            this.order = order;
            this.first = first;
            this.next = first;
            this.fates = fates;
        }

        void put(Payment payment) throws SQLException {
            begin(payment.part());
            statement.setLong(1, next);
            statement.setLong(2, order);
            statement.setInt(3, partNumber);
            statement.setString(4, payment.endToEndId());
            statement.setString(5, payment.account());
            statement.setString(6, Names.folded(payment.name()));
            statement.setLong(7, payment.amount());
            statement.setString(8, fates.of(payment.endToEndId()));
            statement.executeUpdate();
            next++;
            total = Math.addExact(total, payment.amount());
        }

        private void begin(String name) throws SQLException {
            if (partNumber < 0 || !name.equals(part)) {
                part = name;
                partNumber++;
                parts.setLong(1, order);
                parts.setInt(2, partNumber);
                parts.setString(3, name);
                parts.executeUpdate();
            }
        }

        void refuseUnless(long count, long sum) {
            if (count == 0 || next - first != count) {
                throw Refusal.wrong("AM18", "Số khoản ghi " + count + ", thực có " + (next - first));
            }
            if (total != sum) {
                throw Refusal.wrong("AM10", "Tổng tiền ghi " + sum + ", thực có " + total);
            }
        }

        long last() {
            return next - 1;
        }

        @Override
        public void close() throws SQLException {
            statement.close();
            parts.close();
        }
    }
}
