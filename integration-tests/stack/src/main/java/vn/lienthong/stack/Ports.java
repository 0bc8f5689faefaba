package vn.lienthong.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.PrimitiveIterator;

/**
 * TCP ports on 127.0.0.1.
 *
 * @param numbers one for each program of the stack
 * @param gateway the workers' second one, where partners call back
 */
public record Ports(Map<ServerName, Integer> numbers, int gateway) {

    /** Says the gateway's port. */
    static final String GATEWAY_PORT = "--gateway-port";

    private static final int FIRST_PARTNER = 28_080;
    private static final int GATEWAY = 28_443;
    private static final int FIRST_FREE = 12_000;

    /** Of Linux; other systems begin higher. */
    private static final int FIRST_EPHEMERAL = 32_768;

    private static final int TRIES = 1_000;

    public Ports {
        var copy = new EnumMap<>(numbers);
        for (var server : ServerName.values()) {
            Objects.requireNonNull(copy.get(server), server::id);
        }
        numbers = Collections.unmodifiableMap(copy);
    }

    /** The ports of {@code ./run}. */
    public static Ports standard() {
        var numbers = new EnumMap<ServerName, Integer>(ServerName.class);
        numbers.put(ServerName.PROCESSES, 8080);
        numbers.put(ServerName.WORKERS, 8081);
        numbers.put(ServerName.POSTGRES, 25432);
        numbers.put(ServerName.KAFKA, 29092);
        numbers.put(ServerName.ELASTICSEARCH, 29200);
        putPartners(numbers, FIRST_PARTNER);
        return new Ports(numbers, GATEWAY);
    }

    /**
     * Ports that nobody uses at this moment, and that the system gives to no outgoing connection: a server that is stopped
     * finds its port free when it is started again.
     */
    public static Ports free() {
        var free = new SecureRandom()
                .ints(FIRST_FREE, FIRST_EPHEMERAL)
                .limit(TRIES)
                .distinct()
                .filter(port -> !isBusy(port))
                .iterator();
        var numbers = new EnumMap<ServerName, Integer>(ServerName.class);
        for (var server : ServerName.values()) {
            numbers.put(server, next(free));
        }
        return new Ports(numbers, next(free));
    }

    private static int next(PrimitiveIterator.OfInt free) {
        if (!free.hasNext()) {
            throw new StackFailure("Không còn cổng trống", "No port is free");
        }
        return free.nextInt();
    }

    public int of(ServerName server) {
        return Objects.requireNonNull(numbers.get(server));
    }

    /** The same, with another port for one program. */
    public Ports with(ServerName server, int port) {
        var others = new EnumMap<>(numbers);
        others.put(server, port);
        return new Ports(others, gateway);
    }

    /** The same, with the partners on this port and those that follow it. */
    Ports withPartnersFrom(int first) {
        var others = new EnumMap<>(numbers);
        putPartners(others, first);
        return new Ports(others, gateway);
    }

    /** The same, with another port for the gateway. */
    Ports withGateway(int port) {
        return new Ports(numbers, port);
    }

    /** Whether two programs would have the same one. */
    boolean areAmbiguous() {
        var all = new HashSet<>(numbers.values());
        return all.size() < numbers.size() || all.contains(gateway);
    }

    private static void putPartners(Map<ServerName, Integer> numbers, int first) {
        var port = first;
        for (var partner : ServerName.partners()) {
            numbers.put(partner, port++);
        }
    }

    static boolean isBusy(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName(Server.HOST))) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }
}
