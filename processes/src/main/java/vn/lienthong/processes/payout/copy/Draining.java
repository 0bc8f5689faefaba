package vn.lienthong.processes.payout.copy;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Goes on when nobody listens any more, and forgets what comes: a {@code COPY} that breaks off in the middle leaves its
 * connection unusable for the next one.
 */
final class Draining extends OutputStream {

    private final OutputStream to;
    private @Nullable IOException failure;

    Draining(OutputStream to) {
        this.to = to;
    }

    @Override
    public void write(int data) {
        write(new byte[] {(byte) data}, 0, 1);
    }

    @Override
    public void write(byte[] data, int offset, int length) {
        if (failure == null) {
            try {
                to.write(data, offset, length);
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** @throws IOException when something was lost */
    void demandWhole() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
