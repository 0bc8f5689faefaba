package vn.lienthong.processes.payout.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Streams CSV into a temporary table of the current transaction, so that one statement can then do what it asks for, all
 * or nothing.
 */
@Component
public class CopyIn {

    private static final String LIMIT_TIME = "set local statement_timeout = '60s'";

    private final DataSource database;
    private final JdbcTemplate statements;

    CopyIn(DataSource database, JdbcTemplate statements) {
        this.database = database;
        this.statements = statements;
    }

    /**
     * Makes the table and fills it.
     *
     * @param createTempTable {@code create temporary table … on commit drop}; its types and constraints check each cell
     * @param tableWithColumns {@code staged (entry, level, reason)}: the columns as the first line has to name them
     * @param csv UTF-8, with a line of column names; an empty unquoted cell is null
     * @return how many rows
     * @throws MalformedCsv naming the line that can't be read
     * @throws UncheckedIOException when the sender went away
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long stage(String createTempTable, String tableWithColumns, InputStream csv) throws IOException {
        statements.execute(LIMIT_TIME);
        statements.execute(createTempTable);
        var copy = "copy " + tableWithColumns + " from stdin (format csv, header match, encoding 'UTF8')";
        var connection = DataSourceUtils.getConnection(database);
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, csv);
        } catch (IOException e) {
            // Unchecked, so that the transaction does not commit half of it.
            throw new UncheckedIOException(e);
        } catch (PSQLException e) {
            if (MalformedCsv.isMeantBy(e)) {
                throw new MalformedCsv(e);
            }
            throw new SQLStateSQLExceptionTranslator().translate("copy in", copy, e);
        } catch (SQLException e) {
            throw new SQLStateSQLExceptionTranslator().translate("copy in", copy, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
