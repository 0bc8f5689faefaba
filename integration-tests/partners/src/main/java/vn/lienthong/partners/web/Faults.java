package vn.lienthong.partners.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.store.Settings;

/** The faults that are set; they outlive a restart. */
public final class Faults {

    private static final String SETTING = "faults";
    private static final String DAY = "day";

    private final String partner;
    private final Settings store;
    private final Clock clock;
    private volatile FaultSettings settings;
    private volatile Allowance allowance;

    public Faults(String partner, Settings store, Clock clock) {
        this.partner = partner;
        this.store = store;
        this.clock = clock;
        var kept = store.get(SETTING);
        this.settings =
                kept == null ? FaultSettings.none() : FaultSettings.parse(kept.getBytes(StandardCharsets.UTF_8));
        this.allowance = new Allowance(clock, settings, used());
    }

    public FaultSettings settings() {
        return settings;
    }

    /** Chance of one kind of fault within a request. */
    public Dice dice(String kind, String request) {
        return Dice.of(partner, kind, request);
    }

    synchronized void set(FaultSettings wanted) {
        store.put(SETTING, json(wanted));
        store.put(DAY, "");
        settings = wanted;
        allowance = new Allowance(clock, wanted, used());
    }

    /** Before a call is carried out. */
    void before() {
        sleep(settings.latencyMillis());
        allowance.take();
        if (happens(settings.downPercent())) {
            throw Refusal.down();
        }
    }

    /** After a call was carried out, before it is answered. */
    void after() {
        if (happens(settings.lateAnswerPercent())) {
            sleep(settings.lateAnswerMillis());
        }
    }

    private static boolean happens(double percent) {
        return percent > 0 && ThreadLocalRandom.current().nextDouble() * 100 < percent;
    }

    private static void sleep(long millis) {
        var end = System.nanoTime() + millis * 1_000_000;
        for (var left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static String json(FaultSettings settings) {
        try {
            return Json.MAPPER.writeValueAsString(settings);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Allowance.Used used() {
        return new Allowance.Used() {

            @Override
            public Allowance.@Nullable Day read() {
                var kept = store.get(DAY);
                if (kept == null || kept.isEmpty()) {
                    return null;
                }
                var parts = kept.split(" ", 2);
                return new Allowance.Day(LocalDate.parse(parts[0]), Long.parseLong(parts[1]));
            }

            @Override
            public void write(Allowance.Day day) {
                store.put(DAY, day.date() + " " + day.calls());
            }
        };
    }
}
