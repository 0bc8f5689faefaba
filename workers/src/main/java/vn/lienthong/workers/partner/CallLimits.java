package vn.lienthong.workers.partner;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.lienthong.workers.task.Unfinished;

/** How often a partner may be called: what was agreed, and what it says itself. One for all threads. */
class CallLimits {

    private final String name;
    private final PartnerSettings settings;
    private final Clock clock;
    private final RateLimiter rate;
    private Instant notBefore = Instant.MIN;
    private LocalDate day = LocalDate.MIN;
    private int today;

    CallLimits(String name, PartnerSettings settings, Clock clock) {
        this.name = name;
        this.settings = settings;
        this.clock = clock;
        rate = RateLimiter.of(
                name,
                RateLimiterConfig.custom()
                        .limitForPeriod(settings.perSecond())
                        .limitRefreshPeriod(Duration.ofSeconds(1))
                        .timeoutDuration(settings.patience())
                        .build());
    }

    /**
     * Waits for the permission to call once, for a short while.
     *
     * @throws Unfinished until when to come back, where that is not soon
     */
    void await() throws InterruptedException {
        var pause = pause();
        if (pause.compareTo(settings.patience()) > 0) {
            throw Unfinished.notYet(pause, name + " wants no calls");
        }
        if (!pause.isZero()) {
            Thread.sleep(pause.toMillis() + 1);
        }
        count();
        if (!rate.acquirePermission()) {
            throw Unfinished.notYet(settings.patience(), name + " is called too often");
        }
    }

    private synchronized Duration pause() {
        var now = clock.instant();
        return notBefore.isAfter(now) ? Duration.between(now, notBefore) : Duration.ZERO;
    }

    private synchronized void count() {
        if (settings.perDay() == 0) {
            return;
        }
        var now = LocalDate.now(clock);
        if (!now.equals(day)) {
            day = now;
            today = 0;
        }
        if (today >= settings.perDay()) {
            var tomorrow = now.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
            throw Unfinished.notYet(Duration.between(clock.instant(), tomorrow), name + ": the day's quota is used up");
        }
        today++;
    }

    /** The partner wants no calls for a while. */
    synchronized void pauseFor(Duration pause) {
        var end = clock.instant().plus(pause);
        if (end.isAfter(notBefore)) {
            notBefore = end;
        }
    }
}
