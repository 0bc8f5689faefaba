package vn.lienthong.workers.indexing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.lienthong.workers.indexing.IndexJob.Kind;

/**
 * Asks for jobs on the index for as long as the program runs, and does them one after the other. What an index of
 * another version, or one that had to be made anew, needs is asked for by itself.
 */
class JobLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(JobLoop.class);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final JobDesk desk;
    private final Generations generations;
    private final Journal journal;
    private final Rebuild rebuild;
    private final Check check;
    private final CaseRepair repair;
    private final Removal removal;
    private final Duration pause;
    private volatile boolean running;
    private boolean ready;
    private boolean away;
    private @Nullable Thread thread;

    JobLoop(
            JobDesk desk,
            Generations generations,
            Journal journal,
            Rebuild rebuild,
            Check check,
            CaseRepair repair,
            Removal removal,
            Duration pause) {
        this.desk = desk;
        this.generations = generations;
        this.journal = journal;
        this.rebuild = rebuild;
        this.check = check;
        this.repair = repair;
        this.removal = removal;
        this.pause = pause;
    }

    @Override
    public void start() {
        running = true;
        var started = new Thread(this::run, "index-jobs");
        started.start();
        thread = started;
    }

    @Override
    public void stop() {
        running = false;
        var stopping = thread;
        if (stopping == null) {
            return;
        }
        stopping.interrupt();
        try {
            stopping.join(STOP_LIMIT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                if (!ready) {
                    prepare();
                }
                desk.take().ifPresent(this::work);
                away = false;
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            } catch (RuntimeException e) {
                if (!away && running) {
                    log.warn("Jobs on the index have to wait: {}", e.toString());
                    away = true;
                }
                rest();
            }
        }
    }

    /** Looks whether the index is as this program needs it. */
    private void prepare() {
        try {
            generations.live();
            if (generations.isMadeAnew()) {
                if (!journal.states("").isEmpty()) {
                    desk.request(Kind.REBUILD);
                }
                generations.filled();
            }
            ready = true;
        } catch (IndexOutdated e) {
            log.warn("{}", e.getMessage());
            desk.request(Kind.REBUILD);
        }
    }

    private void work(IndexJob job) {
        log.info("Job {} on the index begins: {}", job.id(), job.kind());
        var progress = new JobProgress(job);
        try {
            work(job, progress);
            desk.report(progress, "DONE");
            log.info("Job {} on the index is done", job.id());
        } catch (InternalCalls.Overtaken e) {
            log.warn("Job {} on the index was taken over by another worker", job.id());
        } catch (IndexUnavailable e) {
            // Nobody hears of it any more: this worker, or another, takes it up again where it was.
            throw e;
        } catch (RuntimeException e) {
            log.error("Job {} on the index has failed", job.id(), e);
            progress.say("Lỗi: " + e.getMessage());
            desk.report(progress, "FAILED");
        }
    }

    private void work(IndexJob job, JobProgress progress) {
        Runnable report = () -> {
            if (!running) {
                throw new IndexUnavailable("This program is stopping");
            }
            desk.report(progress, "RUNNING");
        };
        switch (job.kind()) {
            case REBUILD -> rebuild.run(progress, report);
            case CHECK -> check.run(progress, report);
            case REMOVAL -> removal.run(progress, report);
            case CASE -> {
                var caseId = String.valueOf(job.caseId());
                repair.rewrite(generations.live(), caseId);
                progress.reached(caseId, 1);
                progress.repaired();
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
