package vn.lienthong.partners.callback;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.store.Rounds;
import vn.lienthong.partners.web.Faults;

/**
 * Tells what was put here until it is taken, over restarts: what a request's callbacks say comes in the order that it was
 * put, but for the faults that are set.
 */
public final class Callbacks implements AutoCloseable {

    public static final String SCHEMA = "callback.sql";

    private static final int SHUFFLED_MILLIS = 2_000;
    private static final long AGAIN_MILLIS = 300;

    private final String partner;
    private final Database database;
    private final Outbox outbox;
    private final Faults faults;
    private final Clock clock;
    private final Sender sender;
    private final Rounds rounds;

    private Callbacks(String partner, Database database, Faults faults, Clock clock, Sender sender) {
        this.partner = partner;
        this.database = database;
        this.outbox = new Outbox(database);
        this.faults = faults;
        this.clock = clock;
        this.sender = sender;
        this.rounds = Rounds.start("callbacks", this::tell);
    }

    /** Begins with what is still to be told. */
    public static Callbacks start(
            String partner, Database database, Faults faults, CallbackSettings settings, Clock clock)
            throws IOException {
        return new Callbacks(partner, database, faults, clock, Sender.of(settings, clock));
    }

    /** Keeps a callback, in the transaction of what it tells of. */
    public void put(Connection connection, Callback callback) throws SQLException {
        var settings = faults.settings();
        var dice = faults.dice("callback", callback.requestId());
        var item = Integer.toString(callback.number());
        var id = Outbox.id(partner, callback);
        var at = clock.millis() + settings.callbackDelayMillis();
        var shuffled = settings.outOfOrder() ? dice.pick(SHUFFLED_MILLIS, item) : 0;
        Outbox.put(connection, callback, new Outbox.Plan(id, !settings.outOfOrder(), at + shuffled));
        if (dice.hits(settings.duplicatePercent(), item)) {
            Outbox.put(connection, callback, new Outbox.Plan(id, false, at + shuffled + AGAIN_MILLIS));
        }
    }

    /** Something was put. */
    public void look() {
        rounds.look();
    }

    private boolean tell() throws InterruptedException {
        var due = outbox.due(clock.millis());
        if (due.isEmpty()) {
            return false;
        }
        var taken = sender.send(due);
        return database.write(connection -> {
            for (var callback : due) {
                if (taken.contains(callback)) {
                    Outbox.taken(connection, callback);
                } else {
                    Outbox.notTaken(connection, callback, clock.millis());
                }
            }
            return true;
        });
    }

    @Override
    public void close() {
        rounds.close();
    }
}
