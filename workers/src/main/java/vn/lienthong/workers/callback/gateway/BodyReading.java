package vn.lienthong.workers.callback.gateway;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Reads a body as it comes, never more of it than agreed. */
final class BodyReading implements ReadListener {

    private static final int BUFFER = 8 << 10;

    private final ServletInputStream input;
    private final long most;
    private final Reader reader;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean ended;

    BodyReading(ServletInputStream input, long most, Reader reader) {
        this.input = input;
        this.most = most;
        this.reader = reader;
    }

    @Override
    public void onDataAvailable() throws IOException {
        var buffer = new byte[BUFFER];
        while (!ended && input.isReady()) {
            int read = input.read(buffer);
            if (read < 0) {
                return;
            }
            if (bytes.size() + read > most) {
                ended = true;
                reader.tooLarge();
                return;
            }
            bytes.write(buffer, 0, read);
        }
    }

    @Override
    public void onAllDataRead() {
        if (!ended) {
            ended = true;
            reader.whole(bytes.toByteArray());
        }
    }

    @Override
    public void onError(Throwable failure) {
        if (!ended) {
            ended = true;
            reader.failed();
        }
    }

    /** What becomes of a body; one of these is called once. */
    interface Reader {

        void whole(byte[] body);

        void tooLarge();

        /** It was cut off. */
        void failed();
    }
}
