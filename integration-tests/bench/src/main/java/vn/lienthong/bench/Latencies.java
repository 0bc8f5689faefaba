package vn.lienthong.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long something took, again and again. */
public final class Latencies {

    private final List<Long> nanos = new ArrayList<>();

    /** Adds one that was measured elsewhere. */
    public synchronized void add(long nanoseconds) {
        nanos.add(nanoseconds);
    }

    public synchronized int count() {
        return nanos.size();
    }

    /** Runs something some times without looking at the clock, then as often as said with it. */
    public static Latencies of(int warmUps, int times, Measured measured) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            measured.run();
        }
        var latencies = new Latencies();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            measured.run();
            latencies.nanos.add(System.nanoTime() - start);
        }
        return latencies;
    }

    /** Puts {@code name_p50}, {@code name_p95}, {@code name_p99}, {@code name_max} in milliseconds and the number of runs. */
    public void report(String name, Map<String, Object> figures) {
        figures.put(name + "_p50", percentile(50));
        figures.put(name + "_p95", percentile(95));
        figures.put(name + "_p99", percentile(99));
        figures.put(name + "_max", percentile(100));
        figures.put(name + "_runs", nanos.size());
    }

    /** The smallest value that is not below that part of all values, in milliseconds. */
    double percentile(int percent) {
        var sorted = nanos.stream().sorted().toList();
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return Math.round(Duration.ofNanos(sorted.get(Math.max(0, rank - 1))).toNanos() / 10_000.0) / 100.0;
    }

    /** What is measured. */
    public interface Measured {
        void run() throws Exception;
    }
}
