package vn.lienthong.bench.history;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import vn.lienthong.bench.ForkedJvm;

/** An engine in a process of its own, which works when it is told to. */
final class MeasuredEngine implements AutoCloseable {

    private static final Duration STARTING = Duration.ofMinutes(3);
    private static final Duration GRACE = Duration.ofSeconds(60);

    private final ForkedJvm process;
    private final Socket socket;

    private MeasuredEngine(ForkedJvm process, Socket socket) {
        this.process = process;
        this.socket = socket;
    }

    /** Waits until the engine has started. */
    static MeasuredEngine start(Start start) throws IOException, InterruptedException {
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            door.setSoTimeout(Math.toIntExact(STARTING.toMillis()));
            var process = start.on(door.getLocalPort());
            try {
                return new MeasuredEngine(process, door.accept());
            } catch (IOException e) {
                process.close();
                throw new IOException("An engine did not start, see its log", e);
            }
        }
    }

    /** Has it work; cases a second that came to their end. */
    double perSecond(int seconds) throws IOException {
        socket.setSoTimeout(
                Math.toIntExact(Duration.ofSeconds(seconds).plus(GRACE).toMillis()));
        new DataOutputStream(socket.getOutputStream()).writeInt(seconds);
        return new DataInputStream(socket.getInputStream()).readDouble();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        try (socket) {
            new DataOutputStream(socket.getOutputStream()).writeInt(EngineLoad.END);
            process.ends(GRACE.toSeconds());
        } finally {
            process.close();
        }
    }

    interface Start {
        /** @param port that it shall connect to */
        ForkedJvm on(int port) throws IOException;
    }
}
