package vn.lienthong.processes.payout.list;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.payout.Period;
import vn.lienthong.processes.payout.list.file.ListUnreadable;
import vn.lienthong.processes.payout.list.mybatis.ImportMapper;

/**
 * Runs imports in the background, says that they are alive, and ends those whose program has died: on this node or
 * another one.
 */
@Component
class ImportRunner implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ImportRunner.class);

    private static final int MOST_WAITING = 20;
    private static final int BEATS_BEFORE_DEATH = 6;
    private static final String INTERRUPTED =
            "Chương trình dừng trong khi nhập, chưa có dòng nào được nhận: hãy nhập lại tệp";
    private static final String BROKEN = "Lỗi hệ thống trong khi nhập, chưa có dòng nào được nhận: hãy nhập lại tệp";

    private final ImportMapper rows;
    private final ListImport imports;
    private final Uploads uploads;
    private final ListSettings settings;
    private final ThreadPoolExecutor workers;
    private final ScheduledExecutorService pulse =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "list-import-pulse"));
    private final Set<UUID> alive = ConcurrentHashMap.newKeySet();

    ImportRunner(ImportMapper rows, ListImport imports, Uploads uploads, ListSettings settings) {
        this.rows = rows;
        this.imports = imports;
        this.uploads = uploads;
        this.settings = settings;
        this.workers = new ThreadPoolExecutor(
                settings.atOnce(),
                settings.atOnce(),
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(MOST_WAITING),
                task -> daemon(task, "list-import"));
    }

    /**
     * Runs an import that was begun, as soon as there is room.
     *
     * @throws UploadRefused when too many are waiting; it is failed then
     */
    void start(UUID id, Period period) {
        alive.add(id);
        try {
            workers.execute(() -> run(id, period));
        } catch (RejectedExecutionException e) {
            end(id, BROKEN);
            throw new UploadRefused("Đang có quá nhiều tệp chờ nhập, hãy thử lại sau ít phút");
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void watch() {
        long every = settings.deadAfter().toMillis() / BEATS_BEFORE_DEATH;
        pulse.scheduleWithFixedDelay(this::beat, 0, Math.max(1, every), TimeUnit.MILLISECONDS);
        pulse.scheduleWithFixedDelay(this::bury, 0, Math.max(1, every * 2), TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        pulse.shutdownNow();
        workers.shutdownNow();
        alive.forEach(id -> rows.failed(id, INTERRUPTED));
    }

    private void run(UUID id, Period period) {
        try {
            imports.run(id, period, uploads.file(id));
            forget(id);
        } catch (ListUnreadable e) {
            end(id, e.words());
        } catch (ListImport.ImportLost e) {
            log.warn("Import {} was taken for dead and stops", id);
            end(id, INTERRUPTED);
        } catch (IOException | SQLException | RuntimeException e) {
            // Messages of the database quote rows, which are personal data.
            log.error("Import {} failed: {} {}", id, e.getClass().getName(), state(e));
            end(id, BROKEN);
        }
    }

    private void end(UUID id, String failure) {
        try {
            remove(id);
            rows.failed(id, failure);
        } catch (RuntimeException e) {
            log.error("Import {} could not be ended, and will be when it has been silent: {}", id, state(e));
        } finally {
            forget(id);
        }
    }

    private void remove(UUID id) {
        rows.removeStaged(id);
        rows.removeRejected(id);
    }

    private void forget(UUID id) {
        alive.remove(id);
        uploads.delete(id);
    }

    private void beat() {
        quietly(() -> alive.forEach(rows::beat));
    }

    private void bury() {
        quietly(() -> {
            rows.failSilent(settings.deadAfter(), INTERRUPTED).forEach(id -> {
                log.warn("Import {} has died", id);
                remove(id);
                uploads.delete(id);
            });
            uploads.clean();
        });
    }

    /** The next beat must come whatever became of this one. */
    private static void quietly(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            log.warn("Imports could not be looked after, trying again: {}", state(e));
        }
    }

    private static String state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return "SQL state " + sql.getSQLState();
            }
        }
        return failure.getClass().getSimpleName();
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
