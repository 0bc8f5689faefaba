package vn.lienthong.processes.payout.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Streams the rows of a query as CSV: a line of column names, RFC 4180, null is an empty unquoted cell. */
@Component
public class CopyOut {

    private static final String LIMIT_TIME = "set local statement_timeout = '60s'";

    private final DataSource database;
    private final JdbcTemplate statements;

    CopyOut(DataSource database, JdbcTemplate statements) {
        this.database = database;
        this.statements = statements;
    }

    /**
     * Writes while it reads; a failure in the middle leaves what was written so far, so the answer must break off.
     *
     * @param select a query with a question mark for each parameter, and no other question marks
     * @param parameters {@code Long}, {@code Integer}, or codes of letters, digits, {@code . _ -}
     * @param to is left open
     * @return how many rows
     * @throws IllegalArgumentException for any other parameter
     * @throws IOException when the reader went away
     */
    @Transactional
    public long write(String select, List<?> parameters, OutputStream to) throws IOException {
        var copy = "copy (" + Literals.fill(select, parameters) + ") to stdout (format csv, header)";
        statements.execute(LIMIT_TIME);
        var connection = DataSourceUtils.getConnection(database);
        var draining = new Draining(to);
        try {
            long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, draining);
            draining.demandWhole();
            return rows;
        } catch (SQLException e) {
            throw new SQLStateSQLExceptionTranslator().translate("copy out", copy, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
