package vn.lienthong.partners.fees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.callback.Callback;
import vn.lienthong.partners.callback.Callbacks;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.web.Refusal;

/** What is to be paid, and what was; whoever sent a bill is told of its payment. */
final class Bills {

    private static final int MOST = 100;
    private static final String BILLS = "select b.number, b.request_id, b.amount, b.address, b.receipt, "
            + "c.number is not null, r.receipt from bill b left join bill_cancelled c on c.number = b.number "
            + "left join refund r on r.number = b.number";
    private static final String DUE = "b.receipt is null and c.number is null and b.pay_at <= ?";

    private final Database database;
    private final Callbacks callbacks;
    private final Clock clock;

    Bills(Database database, Callbacks callbacks, Clock clock) {
        this.database = database;
        this.callbacks = callbacks;
        this.clock = clock;
    }

    /**
     * A bill.
     *
     * @param amount đồng
     * @param receipt null until it is paid
     * @param refund receipt for what was given back; null where nothing was
     */
    record Bill(
            long number,
            String requestId,
            long amount,
            String address,
            @Nullable String receipt,
            boolean cancelled,
            @Nullable String refund) {

        String state() {
            if (refund != null) {
                return "REFUNDED";
            }
            if (cancelled) {
                return "CANCELLED";
            }
            return receipt == null ? "OPEN" : "PAID";
        }
    }

    /** Keeps a bill; whether it is a new one. */
    boolean add(String requestId, long amount, String text, String address, int payAfterMillis) {
        return database.write(connection -> {
            try (var insert = connection.prepareStatement("insert or ignore into bill "
                    + "(request_id, amount, text, address, pay_at) values (?, ?, ?, ?, ?)")) {
                insert.setString(1, requestId);
                insert.setLong(2, amount);
                insert.setString(3, text);
                insert.setString(4, address);
                insert.setObject(5, payAfterMillis == 0 ? null : clock.millis() + payAfterMillis);
                return insert.executeUpdate() == 1;
            }
        });
    }

    /** The bill of that id; a refusal if there is none. */
    Bill existing(String requestId) throws IOException {
        return database.read(connection -> find(connection, requestId)).orElseThrow(() -> Refusal.missing("NOT_FOUND"));
    }

    private static Optional<Bill> find(Connection connection, String requestId) throws SQLException {
        var found = select(connection, "b.request_id = ?", requestId);
        return found.stream().findAny();
    }

    private static List<Bill> select(Connection connection, String condition, Object value) throws SQLException {
        try (var query =
                connection.prepareStatement(BILLS + " where " + condition + " order by b.number limit " + MOST)) {
            query.setObject(1, value);
            var found = new ArrayList<Bill>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(bill(rows));
                }
            }
            return found;
        }
    }

    private static Bill bill(ResultSet row) throws SQLException {
        return new Bill(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                row.getString(7));
    }

    /** Is told of bills, one at a time. */
    @FunctionalInterface
    interface Sink {
        void take(Bill bill) throws IOException;
    }

    /** All bills, in the order that they came. */
    void each(Sink sink) throws IOException {
        database.read(connection -> {
            try (var query = connection.prepareStatement(BILLS + " order by b.number");
                    var rows = query.executeQuery()) {
                while (rows.next()) {
                    sink.take(bill(rows));
                }
            }
            return true;
        });
    }

    /** Pays a bill, once. */
    void pay(String requestId) {
        database.write(connection -> {
            var bill = find(connection, requestId).orElseThrow(() -> Refusal.missing("NOT_FOUND"));
            if (bill.cancelled()) {
                throw Refusal.repeated("CANCELLED");
            }
            if (bill.receipt() == null) {
                pay(connection, bill);
            }
            return true;
        });
        callbacks.look();
    }

    /** Nobody is to pay a bill any more; a refusal of one that was paid. */
    void cancel(String requestId) {
        database.write(connection -> {
            var bill = find(connection, requestId).orElseThrow(() -> Refusal.missing("NOT_FOUND"));
            if (bill.receipt() != null) {
                throw Refusal.repeated("PAID");
            }
            try (var insert = connection.prepareStatement("insert or ignore into bill_cancelled (number) values (?)")) {
                insert.setLong(1, bill.number());
                insert.executeUpdate();
            }
            return true;
        });
    }

    /** Gives back what was paid, once; whether it was given back now. */
    boolean refund(String requestId, long amount, String refundId) {
        return database.write(connection -> {
            var bill = find(connection, requestId).orElseThrow(() -> Refusal.missing("NOT_FOUND"));
            if (bill.receipt() == null) {
                throw Refusal.repeated("NOT_PAID");
            }
            if (bill.amount() != amount) {
                throw Refusal.wrong("Trường amount phải là số tiền đã nộp");
            }
            try (var insert = connection.prepareStatement(
                    "insert or ignore into refund (number, request_id, receipt) values (?, ?, ?)")) {
                insert.setLong(1, bill.number());
                insert.setString(2, refundId);
                insert.setString(3, "HP-%09d".formatted(bill.number()));
                return insert.executeUpdate() == 1;
            }
        });
    }

    private void pay(Connection connection, Bill bill) throws SQLException {
        var receipt = "BL-%09d".formatted(bill.number());
        try (var update = connection.prepareStatement("update bill set receipt = ? where number = ?")) {
            update.setString(1, receipt);
            update.setLong(2, bill.number());
            update.executeUpdate();
        }
        callbacks.put(
                connection,
                new Callback(
                        bill.requestId(),
                        bill.address(),
                        "PAID",
                        1,
                        clock.instant().toString(),
                        Map.of("amount", bill.amount(), "receipt", receipt)));
    }

    /** Pays what is due to be paid by itself; whether there was anything. */
    boolean payDue() {
        if (due().isEmpty()) {
            return false;
        }
        database.write(connection -> {
            for (var bill : select(connection, DUE, clock.millis())) {
                pay(connection, bill);
            }
            return true;
        });
        callbacks.look();
        return true;
    }

    private List<Bill> due() {
        try {
            return database.read(connection -> select(connection, DUE, clock.millis()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Number and sum of what was paid. */
    Map<String, Long> paid() throws IOException {
        return database.read(connection -> {
            try (var query = connection.prepareStatement(
                            "select count(*), coalesce(sum(amount), 0) from bill where receipt is not null");
                    var rows = query.executeQuery()) {
                rows.next();
                return Map.of("count", rows.getLong(1), "total", rows.getLong(2));
            }
        });
    }
}
