package vn.lienthong.stack.kafka;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** One node, broker and controller in one, on 127.0.0.1. Arguments: folder for data, port of the broker. */
public final class KafkaServer {

    private KafkaServer() {}

    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            throw new IllegalArgumentException("Expected: <data> <port>");
        }
        var settings = new NodeSettings(Path.of(args[0]), Integer.parseInt(args[1]), freePort());
        DataFormat.ensure(settings);
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings.asProperties(), false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "stop"));
        server.startup();
        server.awaitShutdown();
    }

    /** The controller is spoken to by this process only, and its address is not part of the data. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
