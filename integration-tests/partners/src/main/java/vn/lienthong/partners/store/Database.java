package vn.lienthong.partners.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;

/**
 * A SQLite file. What {@link #write} has returned from is on disk, whatever happens to the program or the machine; one
 * write at a time, reads beside it see what was written before they began.
 */
public final class Database implements AutoCloseable {

    private static final int BUSY_MILLIS = 30_000;
    private static final int WRITER_CACHE_KIB = 16 * 1024;
    private static final int READER_CACHE_KIB = 2 * 1024;
    private static final int CHECKPOINT_PAGES = 4_000;

    private final Path file;
    private final Connection writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final ConcurrentLinkedDeque<Connection> readers = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    private Database(Path file, Connection writer) {
        this.file = file;
        this.writer = writer;
    }

    /** Something to do with a connection; it must not keep it. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException, IOException;
    }

    /** Opens the file, making it and the tables that it lacks. */
    public static Database open(Path file, String... schemas) {
        try {
            var database = new Database(file, connect(file, WRITER_CACHE_KIB));
            database.make(schemas);
            return database;
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    private static Connection connect(Path file, int cacheKib) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-cacheKib);
        config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, Integer.toString(64 << 20));
        var connection = config.createConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("pragma wal_autocheckpoint = " + CHECKPOINT_PAGES);
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private void make(String... schemas) {
        write(connection -> {
            try (var statement = connection.createStatement()) {
                for (var schema : schemas) {
                    for (var command : SqlScript.commands(Database.class, schema)) {
                        statement.execute(command);
                    }
                }
            }
            return true;
        });
    }

    /** All of the work is written, or nothing. */
    public <T> T write(Work<T> work) {
        writing.lock();
        try {
            var result = work.on(writer);
            writer.commit();
            return result;
        } catch (SQLException e) {
            rollBack();
            throw new StoreFailure(e);
        } catch (IOException e) {
            rollBack();
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            rollBack();
            throw e;
        } finally {
            writing.unlock();
        }
    }

    private void rollBack() {
        try {
            writer.rollback();
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    /** All of the work sees the same state. */
    public <T> T read(Work<T> work) throws IOException {
        try {
            var reader = reader();
            try {
                return work.on(reader);
            } finally {
                giveBack(reader);
            }
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    private Connection reader() throws SQLException {
        var idle = readers.poll();
        return idle != null ? idle : connect(file, READER_CACHE_KIB);
    }

    private void giveBack(Connection reader) throws SQLException {
        reader.rollback();
        if (closed) {
            reader.close();
        } else {
            readers.push(reader);
        }
    }

    @Override
    public void close() {
        closed = true;
        writing.lock();
        try {
            for (var reader = readers.poll(); reader != null; reader = readers.poll()) {
                reader.close();
            }
            writer.close();
        } catch (SQLException e) {
            throw new StoreFailure(e);
        } finally {
            writing.unlock();
        }
    }
}
