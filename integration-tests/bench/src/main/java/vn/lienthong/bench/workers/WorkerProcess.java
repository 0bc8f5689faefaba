package vn.lienthong.bench.workers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import vn.lienthong.bench.ForkedJvm;

/** One worker process, with as much memory as the local stack gives the workers. */
final class WorkerProcess {

    private static final int MEGABYTES = 256;

    private WorkerProcess() {}

    static ForkedJvm ours(String engine, String partner, Path log) throws IOException {
        return ForkedJvm.inApplication(
                "workers",
                OurWorker.class,
                MEGABYTES,
                Map.of(
                        "LIENTHONG_PROCESSES_URL",
                        engine,
                        "LIENTHONG_SERVICES_WORKERS_PASSWORD",
                        "nobody-asks",
                        OurWorker.PARTNER,
                        partner),
                log);
    }

    static ForkedJvm stock(String engine, String partner, Path log) throws IOException {
        return ForkedJvm.alone(
                StockWorker.class,
                MEGABYTES,
                Map.of(StockWorker.ENGINE, engine + "/engine-rest", OurWorker.PARTNER, partner),
                log);
    }
}
