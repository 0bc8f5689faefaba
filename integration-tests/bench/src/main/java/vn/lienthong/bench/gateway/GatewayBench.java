package vn.lienthong.bench.gateway;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.lienthong.bench.Bench;
import vn.lienthong.bench.Options;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.ProjectFolder;
import vn.lienthong.stack.ServerName;
import vn.lienthong.stack.StackSettings;

/**
 * Signed callbacks over HTTPS, at a steady rate and then as fast as they are answered; afterwards every accepted one is looked
 * for in Kafka, and in the ledger or among the strays.
 */
public final class GatewayBench implements Bench {

    private static final String RATE = "rate";
    private static final String SECONDS = "seconds";
    private static final String FAST_SECONDS = "fast";
    private static final int USUAL_RATE = 200;
    private static final int USUAL_SECONDS = 60;
    private static final int USUAL_FAST_SECONDS = 20;
    private static final int WARM_UP_SECONDS = 10;
    private static final int AT_ONCE = 64;
    private static final int REQUESTS = 1000;
    private static final String PARTNER = "issuer-cat";
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    @Override
    public String name() {
        return "gateway";
    }

    @Override
    public String description() {
        return "cổng nhận tin của đối tác: tải đều rồi tải tối đa, và không mất tin nào"
                + " [--rate N] [--seconds N] [--fast N] (the partners' callback gateway)";
    }

    @Override
    public Set<String> options() {
        return Set.of(RATE, SECONDS, FAST_SECONDS);
    }

    @Override
    public Map<String, Object> run(Options options) throws Exception {
        var folder = ProjectFolder.locate().root().resolve(Path.of("integration-tests", "bench", "target", "stack"));
        var settings = StackSettings.forTests(folder).withApplicationSettings(Map.of("SPRING_PROFILES_ACTIVE", "demo"));
        say("Khởi động các máy chủ (starting servers)");
        try (var stack = LocalStack.startFresh(settings)) {
            stack.startApplications();
            return measure(stack, options);
        }
    }

    private static Map<String, Object> measure(LocalStack stack, Options options) throws Exception {
        var ledger = new LedgerOfRequests(stack.postgres());
        var secret = stack.partner(ServerName.ISSUER_CAT).callbackSecret();
        var address = stack.gateway().address().resolve("/callbacks/" + PARTNER);
        var caller = new Caller(address, secret, stack.gateway().certificate());
        var load = new Load(caller, ledger.make(REQUESTS));
        int rate = options.number(RATE, USUAL_RATE);

        say("Làm nóng (warming up)");
        var warmUp = load.steadily(rate, WARM_UP_SECONDS);
        say("Đo tải đều %d tin mỗi giây (measuring at a steady rate)".formatted(rate));
        var steady = load.steadily(rate, options.number(SECONDS, USUAL_SECONDS));
        say("Đo tải tối đa (measuring as fast as it goes)");
        var fast = load.asFastAsItGoes(AT_ONCE, options.number(FAST_SECONDS, USUAL_FAST_SECONDS));
        say("Tìm lại từng tin đã nhận (looking for each that was accepted)");
        long ended = System.nanoTime();
        awaitArrival(ledger, load.accepted().size());
        double handingOver = (System.nanoTime() - ended) / 1e9;

        var figures = new LinkedHashMap<String, Object>();
        figures.put("warm_up_refused", warmUp.refused());
        report(figures, "steady", steady);
        report(figures, "fast", fast);
        figures.put("accepted", load.accepted().size());
        figures.put("handed_over_after_seconds", round(handingOver));
        long lostInKafka =
                missing(load.accepted(), KeptCallbacks.keys(stack.kafka().bootstrapServers()));
        long lostInLedger = missing(load.accepted(), ledger.keys());
        figures.put("lost_in_kafka", lostInKafka);
        figures.put("lost_in_ledger", lostInLedger);
        figures.put("requests_per_second", round(fast.perSecond()));
        figures.put("lost", Math.max(lostInKafka, lostInLedger));
        return figures;
    }

    private static void report(Map<String, Object> figures, String name, Load.Measured measured) {
        figures.put(name + "_requests_per_second", round(measured.perSecond()));
        figures.put(name + "_refused", measured.refused());
        measured.latencies().report(name, figures);
    }

    /** Until all have arrived, or none has for a while. */
    private static void awaitArrival(LedgerOfRequests ledger, long expected) throws SQLException, InterruptedException {
        long arrived = ledger.arrived();
        long since = System.nanoTime();
        while (arrived < expected && System.nanoTime() - since < PATIENCE_NANOS) {
            Thread.sleep(200);
            long now = ledger.arrived();
            if (now > arrived) {
                arrived = now;
                since = System.nanoTime();
            }
        }
    }

    private static long missing(Set<String> accepted, Set<String> found) {
        var missing = new HashSet<>(accepted);
        missing.removeAll(found);
        return missing.size();
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static void say(String what) {
        System.err.println(what);
    }
}
