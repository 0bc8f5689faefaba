package vn.lienthong.processes.payout.list;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.processes.payout.Period;
import vn.lienthong.processes.payout.list.mybatis.CatalogueMapper;
import vn.lienthong.processes.payout.list.mybatis.ImportMapper;
import vn.lienthong.processes.payout.list.mybatis.ImportRow;
import vn.lienthong.processes.payout.list.mybatis.ReasonRow;
import vn.lienthong.processes.payout.list.mybatis.UploadRow;

/** The files that were imported into periods, and those that are being imported. */
@Component
public class Imports {

    private final ImportMapper rows;
    private final CatalogueMapper uploads;
    private final ImportRunner runner;
    private final TransactionTemplate transaction;

    Imports(ImportMapper rows, CatalogueMapper uploads, ImportRunner runner, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.uploads = uploads;
        this.runner = runner;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Begins to import a file, in the background.
     *
     * @throws UploadRefused when the period's list is closed, another file is being imported, or too many are
     */
    public void start(UploadRow upload, Period period, String userId) {
        try {
            transaction.executeWithoutResult(within -> begin(upload, period, userId));
        } catch (DuplicateKeyException e) {
            throw new UploadRefused("Đang nhập một tệp khác của kỳ này, hãy đợi nhập xong");
        }
        runner.start(upload.id(), period);
    }

    public Optional<ImportRow> find(UUID id, Period period) {
        return rows.byId(id).filter(found -> found.period() == period.id());
    }

    /** The newest fifty, the newest first. */
    public List<ImportRow> of(Period period) {
        return rows.ofPeriod(period.id());
    }

    /** How many rows of an import were rejected for what. */
    public List<Rejections> rejections(UUID id) {
        return rows.reasons(id).stream().map(Imports::rejections).toList();
    }

    private void begin(UploadRow upload, Period period, String userId) {
        var state = rows.lockPeriod(period.id());
        if (!state.equals(Optional.of(Period.State.OPEN.name()))) {
            throw new UploadRefused("Danh sách của kỳ đã chốt, không nhận thêm người");
        }
        if (uploads.forgetUpload(upload.id()) == 0) {
            throw new UploadRefused("Tệp này đã được nhập hoặc đã bị bỏ");
        }
        rows.insert(upload.id(), period.id(), upload.fileName(), upload.sizeBytes(), userId);
    }

    private static Rejections rejections(ReasonRow row) {
        return new Rejections(Reason.valueOf(row.reason()).words(), row.rows());
    }

    /**
     * How often rows were rejected for a reason.
     *
     * @param reason for people
     */
    public record Rejections(String reason, int rows) {}
}
