package vn.lienthong.processes.payout.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.payout.list.file.CellText;

/** Writes the rejected rows of an import as they were in the file, with what is wrong, to be corrected and sent again. */
@Component
public class RejectedRows {

    private static final String LINE = "Dòng";
    private static final String REASONS = "Lý do";
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int AT_A_TIME = 500;
    private static final int SECONDS = 300;

    private static final String HEADER = "select header from payout_import where id = ?";
    private static final String ROWS = """
            select distinct on (line) line, string_agg(message, '; ') over (
                partition by line order by reason rows between unbounded preceding and unbounded following), cells
            from payout_rejected_row where import = ? order by line
            """;

    private final DataSource dataSource;

    RejectedRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** UTF-8 is for the writer to see to; Excel is told by a byte order mark. */
    public void write(UUID id, Writer out) throws IOException, SQLException {
        try (var connection = dataSource.getConnection()) {
            // Without a transaction the driver would fetch all rows at once.
            connection.setAutoCommit(false);
            var header = header(connection, id);
            var kept = keptPlaces(header);
            out.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder().build(out);
            csv.writeRecord(record(header, kept, LINE, REASONS));
            try (var statement = connection.prepareStatement(ROWS)) {
                statement.setFetchSize(AT_A_TIME);
                statement.setQueryTimeout(SECONDS);
                statement.setObject(1, id);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        csv.writeRecord(record(cells(rows, 3), kept, rows.getString(1), rows.getString(2)));
                    }
                }
            }
            csv.flush();
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static List<String> header(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(HEADER)) {
            statement.setObject(1, id);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? cells(rows, 1) : List.of();
            }
        }
    }

    private static List<String> cells(ResultSet rows, int column) throws SQLException {
        return Arrays.asList((String[]) rows.getArray(column).getArray());
    }

    /** A file that was corrected before has our columns already. */
    private static List<Integer> keptPlaces(List<String> header) {
        var ours = Set.of(CellText.folded(LINE), CellText.folded(REASONS));
        var kept = new ArrayList<Integer>();
        for (int place = 0; place < header.size(); place++) {
            if (!ours.contains(CellText.folded(header.get(place)))) {
                kept.add(place);
            }
        }
        return kept;
    }

    private static List<String> record(List<String> cells, List<Integer> kept, String line, String reasons) {
        var record = new ArrayList<String>(kept.size() + 2);
        kept.forEach(place -> record.add(place < cells.size() ? CellText.harmless(cells.get(place)) : ""));
        record.add(line);
        record.add(CellText.harmless(reasons));
        return record;
    }
}
