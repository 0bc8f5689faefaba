package vn.lienthong.bench.payout;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** The most that a JVM's heap held, garbage included, as the JDK's {@code jstat} tells it twice a second. */
final class HeapWatch implements AutoCloseable {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int PERIOD_MILLIS = 500;
    /** Columns of jstat: used parts of both survivor spaces, of eden and of the old generation, in KiB. */
    private static final int[] USED = {2, 3, 5, 7};

    private final Process jstat;
    private final AtomicLong peakKibibytes = new AtomicLong();

    HeapWatch(long pid) throws IOException {
        var program = Path.of(System.getProperty("java.home"), "bin", "jstat").toString();
        jstat = new ProcessBuilder(program, "-gc", Long.toString(pid), Integer.toString(PERIOD_MILLIS))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var reading = new Thread(this::read, "heap-" + pid);
        reading.setDaemon(true);
        reading.start();
    }

    private void read() {
        try (BufferedReader lines = jstat.inputReader()) {
            lines.readLine();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var columns = SPACES.split(line.strip(), -1);
                double used = 0;
                for (int column : USED) {
                    used += Double.parseDouble(columns[column]);
                }
                peakKibibytes.accumulateAndGet(Math.round(used), Math::max);
            }
        } catch (IOException e) {
            // The program that is watched, or jstat itself, was ended.
        }
    }

    long peakMebibytes() {
        return peakKibibytes.get() / 1024;
    }

    @Override
    public void close() {
        jstat.destroy();
    }
}
