package vn.lienthong.processes.payout.list;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.processes.payout.PayoutSettings;
import vn.lienthong.processes.payout.Period;
import vn.lienthong.processes.payout.list.file.ListFile;
import vn.lienthong.processes.payout.list.file.ListUnreadable;
import vn.lienthong.processes.payout.list.mybatis.ImportMapper;

/**
 * Imports one file: reads it row by row into the table of staged rows, and turns those that are right into entries in one
 * transaction. Memory does not grow with the file.
 */
@Component
class ListImport {

    static final String NO_ROWS = "Tệp chỉ có tên các cột, không có dòng dữ liệu nào";

    private static final long PROGRESS_EVERY = Duration.ofMillis(500).toNanos();
    private static final int LOOK_EVERY = 500;
    private static final Optional<String> OPEN = Optional.of(Period.State.OPEN.name());

    private final ImportMapper rows;
    private final Rules rules;
    private final DataSource dataSource;
    private final TransactionTemplate transaction;
    private final PayoutSettings settings;

    ListImport(
            ImportMapper rows,
            Rules rules,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            PayoutSettings settings) {
        this.rows = rows;
        this.rules = rules;
        this.dataSource = dataSource;
        this.transaction = new TransactionTemplate(transactions);
        this.settings = settings;
    }

    /**
     * Does it all; the import must be READING and is DONE afterwards.
     *
     * @throws ListUnreadable when the file is no list
     * @throws ImportLost when somebody else has taken it for dead meanwhile
     */
    void run(UUID id, Period period, Path file) throws IOException, SQLException {
        int read;
        try (var list = ListFile.open(file)) {
            rows.header(id, list.columns().header().toArray(String[]::new));
            read = read(id, list, new RowCheck(rules.of(period), list.columns()));
        }
        if (read == 0) {
            throw new ListUnreadable(NO_ROWS);
        }
        demandAlive(rows.checking(id, read));
        rows.analyzeStaged();
        transaction.executeWithoutResult(within -> finish(id, period));
    }

    private int read(UUID id, ListFile list, RowCheck check) throws IOException, SQLException {
        int read = 0;
        long told = System.nanoTime();
        var rejected = new RejectedCopy(dataSource, id);
        try (var connection = dataSource.getConnection();
                var copy = new RowCopy(connection, id)) {
            for (var row = list.next(); row != null; row = list.next()) {
                demandRoom(++read);
                var staged = check.check(row);
                if (staged == null) {
                    rejected.add(row, check.problems());
                } else {
                    copy.add(row, staged);
                }
                if (read % LOOK_EVERY == 0 && System.nanoTime() - told > PROGRESS_EVERY) {
                    demandAlive(rows.progress(id, list.readBytes(), read));
                    told = System.nanoTime();
                }
            }
            copy.end();
        }
        rejected.send();
        return read;
    }

    private void demandRoom(int read) {
        if (read > settings.mostRows()) {
            throw new ListUnreadable("Tệp có nhiều hơn %,d dòng: hãy chia thành nhiều tệp"
                    .formatted(settings.mostRows())
                    .replace(',', '.'));
        }
    }

    /** The only place where rows become entries: all of them with all that goes with them, or none. */
    private void finish(UUID id, Period period) {
        rows.lockMonth(period.month().getYear() * 100 + period.month().getMonthValue());
        if (!rows.lockPeriod(period.id()).equals(OPEN)) {
            throw new ListUnreadable("Danh sách của kỳ đã chốt, không nhận thêm người");
        }
        rows.roomToSort();
        rows.rejectDuplicatesInFile(id);
        rows.rejectDuplicatesInPeriod(id, period.id());
        rows.rejectDuplicatesOfOtherProgrammes(id, period.id());
        var added = rows.addEntries(id, period.id(), period.programme(), settings.chunkSize());
        rows.removeStaged(id);
        demandAlive(rows.done(id, added.accepted(), added.repaired()));
    }

    private static void demandAlive(int updated) {
        if (updated == 0) {
            throw new ImportLost();
        }
    }

    /** It was taken for dead, and is to stop without a trace. */
    static final class ImportLost extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
