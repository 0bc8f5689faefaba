package vn.lienthong.partners;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import vn.lienthong.partners.callback.Callbacks;
import vn.lienthong.partners.channel.Channel;
import vn.lienthong.partners.fees.Fees;
import vn.lienthong.partners.judicial.Issuer;
import vn.lienthong.partners.people.Notices;
import vn.lienthong.partners.people.OnePerson;
import vn.lienthong.partners.people.Registry;
import vn.lienthong.partners.people.RequestNews;
import vn.lienthong.partners.people.WelfareAccounts;
import vn.lienthong.partners.signature.SigningKey;
import vn.lienthong.partners.signature.Spool;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.store.Settings;
import vn.lienthong.partners.web.Business;
import vn.lienthong.partners.web.FaultRoutes;
import vn.lienthong.partners.web.Faults;
import vn.lienthong.partners.web.Gate;
import vn.lienthong.partners.web.Route;
import vn.lienthong.partners.web.WebServer;

/** A running sandbox: {@code PartnerServer <name> <data folder> <port>}, keys by environment variables. */
public final class PartnerServer implements AutoCloseable {

    private final Database database;
    private final Business business;
    private final WebServer web;

    private PartnerServer(Database database, Business business, WebServer web) {
        this.database = database;
        this.business = business;
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
        var business = business(settings, database, faults);
        var routes = new ArrayList<>(FaultRoutes.of(faults));
        routes.addAll(business.routes());
        var gate = new Gate(settings.key(), settings.sandboxKey(), faults);
        return new PartnerServer(database, business, WebServer.start(settings.port(), gate, routes));
    }

    private static Business business(PartnerSettings settings, Database database, Faults faults) throws IOException {
        var name = settings.name();
        var clock = settings.clock();
        return switch (name.kind()) {
            case REGISTRY ->
                together(new Registry(database, faults).routes(), new OnePerson(database, faults).routes());
            case VNEID ->
                together(
                        new WelfareAccounts(database, faults).routes(),
                        new Notices(database, "/v1/notices", "notices").routes(),
                        new RequestNews(database, clock).routes());
            case WELFARE -> new Notices(database, "/v1/payments", "payments")::routes;
            case BANK, WALLET, POST -> Channel.start(name, database, faults, spool(settings), clock);
            case ISSUER ->
                Issuer.start(
                        name,
                        database,
                        faults,
                        callbacks(settings, database, faults),
                        SigningKey.read(settings.ownKeyFile()),
                        clock);
            case FEES -> Fees.start(database, faults, callbacks(settings, database, faults), clock);
        };
    }

    @SafeVarargs
    private static Business together(List<Route>... routes) {
        return () -> Arrays.stream(routes).flatMap(List::stream).toList();
    }

    private static Spool spool(PartnerSettings settings) throws IOException {
        return Spool.open(settings.folder().resolve("spool"), settings.keys());
    }

    private static Callbacks callbacks(PartnerSettings settings, Database database, Faults faults) throws IOException {
        var signing = Objects.requireNonNull(settings.callbacks(), "callbacks");
        return Callbacks.start(settings.name().id(), database, faults, signing, settings.clock());
    }

    private static String[] schemas(PartnerName name) {
        var schemas = new ArrayList<>(List.of(Settings.SCHEMA));
        switch (name.kind()) {
            case REGISTRY -> schemas.addAll(List.of(Registry.SCHEMA, OnePerson.SCHEMA));
            case VNEID -> schemas.addAll(List.of(WelfareAccounts.SCHEMA, Notices.SCHEMA, RequestNews.SCHEMA));
            case WELFARE -> schemas.add(Notices.SCHEMA);
            case BANK, WALLET, POST -> schemas.add(Channel.SCHEMA);
            case ISSUER -> schemas.addAll(List.of(Issuer.SCHEMA, Callbacks.SCHEMA));
            case FEES -> schemas.addAll(List.of(Fees.SCHEMA, Callbacks.SCHEMA));
        }
        return schemas.toArray(String[]::new);
    }

    public int port() {
        return web.port();
    }

    @Override
    public void close() {
        web.close();
        business.close();
        database.close();
    }
}
