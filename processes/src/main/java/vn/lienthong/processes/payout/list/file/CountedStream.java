package vn.lienthong.processes.payout.list.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what was read. */
final class CountedStream extends FilterInputStream {

    private volatile long count;

    CountedStream(InputStream content) {
        super(content);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    /** Only the reading thread writes. */
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void count(long more) {
        count += more;
    }
}
