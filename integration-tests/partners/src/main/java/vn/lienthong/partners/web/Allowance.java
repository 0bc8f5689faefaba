package vn.lienthong.partners.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many calls are answered, in a second and in a day. */
final class Allowance {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Clock clock;
    private final FaultSettings settings;
    private final Used used;
    private long second = System.nanoTime();
    private int inSecond;

    Allowance(Clock clock, FaultSettings settings, Used used) {
        this.clock = clock;
        this.settings = settings;
        this.used = used;
    }

    /** Calls of a day, kept over a restart. */
    interface Used {

        @Nullable
        Day read();

        void write(Day day);
    }

    record Day(LocalDate date, long calls) {}

    synchronized void take() {
        takeOfSecond();
        if (settings.dailyQuota() > 0) {
            takeOfDay();
        }
    }

    private void takeOfSecond() {
        if (settings.ratePerSecond() == 0) {
            return;
        }
        var now = System.nanoTime();
        if (now - second >= SECOND) {
            second = now;
            inSecond = 0;
        }
        if (inSecond >= settings.ratePerSecond()) {
            throw Refusal.later("RATE", 1);
        }
        inSecond++;
    }

    private void takeOfDay() {
        var today = LocalDate.now(clock);
        var day = used.read();
        var calls = day == null || !day.date().equals(today) ? 0 : day.calls();
        if (calls >= settings.dailyQuota()) {
            throw Refusal.later("QUOTA_EXCEEDED", secondsUntilTomorrow(today));
        }
        used.write(new Day(today, calls + 1));
    }

    private long secondsUntilTomorrow(LocalDate today) {
        var tomorrow = today.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return Math.max(1, Duration.between(clock.instant(), tomorrow).toSeconds());
    }
}
