package vn.lienthong.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** TCP ports on 127.0.0.1. */
public record Ports(int processes, int workers, int postgres, int kafka, int elasticsearch) {

    /** The ports of {@code ./run}. */
    public static Ports standard() {
        return new Ports(8080, 8081, 25432, 29092, 29200);
    }

    /** Ports that nobody uses at this moment. */
    public static Ports free() {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getByName(Server.HOST)));
            }
            var ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
            return new Ports(ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    Ports with(ServerName server, int port) {
        return switch (server) {
            case POSTGRES -> new Ports(processes, workers, port, kafka, elasticsearch);
            case KAFKA -> new Ports(processes, workers, postgres, port, elasticsearch);
            case ELASTICSEARCH -> new Ports(processes, workers, postgres, kafka, port);
            case PROCESSES -> new Ports(port, workers, postgres, kafka, elasticsearch);
            case WORKERS -> new Ports(processes, port, postgres, kafka, elasticsearch);
        };
    }

    List<Integer> all() {
        return List.of(processes, workers, postgres, kafka, elasticsearch);
    }

    static boolean isBusy(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName(Server.HOST))) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
