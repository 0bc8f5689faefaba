package vn.lienthong.stack;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Kafka: one node, broker and controller. */
public final class KafkaServer extends Server {

    private static final String MODULE = "kafka-server";
    private static final String MAIN = "vn.lienthong.stack.kafka.KafkaServer";
    private static final Duration STOP_LIMIT = Duration.ofSeconds(7);
    private static final int ANSWER_LIMIT_MILLIS = 2_000;
    private static final short API_VERSIONS = 18;

    private final StackSettings settings;

    KafkaServer(StackSettings settings, Guard guard) {
        super(ServerName.KAFKA, settings.ports().of(ServerName.KAFKA), guard);
        this.settings = settings;
    }

    /** For {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return HOST + ":" + port();
    }

    @Override
    GuardedCommand command() {
        var data = settings.data();
        var arguments = List.of(
                Programs.java(),
                settings.heaps().kafka().limit(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                settings.project().classPath(MODULE),
                MAIN,
                data.resolve("kafka").toString(),
                Integer.toString(port()));
        return new GuardedCommand(name().id(), arguments, Map.of(), Signal.TERM, STOP_LIMIT);
    }

    /** Asks for the broker's API versions, the one request that every broker answers before all else. */
    @Override
    boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(HOST, port()), ANSWER_LIMIT_MILLIS);
            socket.setSoTimeout(ANSWER_LIMIT_MILLIS);
            var request = new DataOutputStream(socket.getOutputStream());
            request.writeInt(3 * Short.BYTES + Integer.BYTES);
            request.writeShort(API_VERSIONS);
            request.writeShort(0);
            request.writeInt(1);
            request.writeShort(-1);
            request.flush();
            var answer = new DataInputStream(socket.getInputStream());
            return answer.readInt() > 0 && answer.readInt() == 1 && answer.readShort() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    Duration startLimit() {
        return Duration.ofSeconds(60);
    }
}
