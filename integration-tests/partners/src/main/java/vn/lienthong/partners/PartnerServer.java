package vn.lienthong.partners;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.channel.Channel;
import vn.lienthong.partners.people.Notices;
import vn.lienthong.partners.people.Registry;
import vn.lienthong.partners.people.WelfareAccounts;
import vn.lienthong.partners.signature.Spool;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.store.Settings;
import vn.lienthong.partners.web.FaultRoutes;
import vn.lienthong.partners.web.Faults;
import vn.lienthong.partners.web.Gate;
import vn.lienthong.partners.web.Route;
import vn.lienthong.partners.web.WebServer;

/** A running sandbox: {@code PartnerServer <name> <data folder> <port>}, keys by environment variables. */
public final class PartnerServer implements AutoCloseable {

    private final Database database;
    private final @Nullable Channel channel;
    private final WebServer web;

    private PartnerServer(Database database, @Nullable Channel channel, WebServer web) {
        this.database = database;
        this.channel = channel;
        this.web = web;
    }

    public static void main(String[] args) throws Exception {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: PartnerServer <name> <data folder> <port>");
        }
        var settings = PartnerSettings.of(args[0], Path.of(args[1]), Integer.parseInt(args[2]), System.getenv());
        NativeLibrary.unpackInto(settings.folder().resolve("native"));
        var server = start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        System.out.println(settings.name().id() + " ready, port " + server.port());
        new CountDownLatch(1).await();
    }

    /** Opens the store and answers from then on. */
    public static PartnerServer start(PartnerSettings settings) throws IOException {
        var folder = settings.folder();
        var database = Database.open(folder.resolve("store.db"), schemas(settings.name()));
        try {
            var faults = new Faults(settings.name().id(), new Settings(database), settings.clock());
            new Beginning(settings, database, faults).ensure();
            return start(settings, database, faults);
        } catch (IOException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static PartnerServer start(PartnerSettings settings, Database database, Faults faults) throws IOException {
        var channel = settings.name().isChannel()
                ? Channel.start(settings.name(), database, faults, spool(settings), settings.clock())
                : null;
        var routes = new ArrayList<>(FaultRoutes.of(faults));
        routes.addAll(channel == null ? people(settings.name(), database, faults) : channel.routes());
        var gate = new Gate(settings.key(), settings.sandboxKey(), faults);
        return new PartnerServer(database, channel, WebServer.start(settings.port(), gate, routes));
    }

    private static Spool spool(PartnerSettings settings) throws IOException {
        return Spool.open(settings.folder().resolve("spool"), settings.keys());
    }

    private static List<Route> people(PartnerName name, Database database, Faults faults) {
        return switch (name.kind()) {
            case REGISTRY -> new Registry(database, faults).routes();
            case VNEID -> {
                var routes = new ArrayList<>(new WelfareAccounts(database, faults).routes());
                routes.addAll(new Notices(database, "/v1/notices", "notices").routes());
                yield routes;
            }
            case WELFARE -> new Notices(database, "/v1/payments", "payments").routes();
            default -> throw new IllegalArgumentException(name.id());
        };
    }

    private static String[] schemas(PartnerName name) {
        var schemas = new ArrayList<>(List.of(Settings.SCHEMA));
        switch (name.kind()) {
            case REGISTRY -> schemas.add(Registry.SCHEMA);
            case VNEID -> schemas.addAll(List.of(WelfareAccounts.SCHEMA, Notices.SCHEMA));
            case WELFARE -> schemas.add(Notices.SCHEMA);
            default -> schemas.add(Channel.SCHEMA);
        }
        return schemas.toArray(String[]::new);
    }

    public int port() {
        return web.port();
    }

    @Override
    public void close() {
        web.close();
        if (channel != null) {
            channel.close();
        }
        database.close();
    }
}
