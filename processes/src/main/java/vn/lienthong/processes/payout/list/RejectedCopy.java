package vn.lienthong.processes.payout.list;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import vn.lienthong.processes.payout.list.file.SourceRow;

/** Writes rows that are wrong in themselves to {@code payout_rejected_row}, portion by portion, while others are read. */
final class RejectedCopy {

    private static final String COPY = "copy payout_rejected_row (import, line, reason, message, cells) from stdin";
    private static final int PORTION = 1 << 18;

    private final CopyText text = new CopyText();
    private final DataSource dataSource;
    private final String id;

    RejectedCopy(DataSource dataSource, UUID id) {
        this.dataSource = dataSource;
        this.id = id.toString();
    }

    void add(SourceRow source, List<Problem> problems) throws SQLException, IOException {
        for (var problem : problems) {
            text.field(id)
                    .field(source.line())
                    .field(problem.reason().name())
                    .field(problem.message())
                    .field(source.cells())
                    .endRow();
        }
        if (text.length() >= PORTION) {
            send();
        }
    }

    void send() throws SQLException, IOException {
        try (var connection = dataSource.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(COPY, new ByteArrayInputStream(text.bytes(), 0, text.length()), PORTION);
        }
        text.clear();
    }
}
