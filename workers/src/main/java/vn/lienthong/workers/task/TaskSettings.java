package vn.lienthong.workers.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How external tasks are worked through.
 *
 * @param concurrency tasks about many people at once, and the most of them that are fetched: each takes memory
 * @param personConcurrency the same of tasks about one person, which do little but wait for partners
 * @param lock how long a task is this program's own without a sign of life; extended three times as often
 * @param longPoll how long the engine may keep a request for work open; it is shorter where a pause ends before
 * @param retries failures in a row until a task becomes an incident: by default, after two hours
 * @param firstPause after the first failure; doubled after each
 * @param longestPause after a failure
 * @param longestWait of a task that is put off: a partner's quota may be renewed sooner than it says
 * @param reporting how long the engine is told an outcome before it is given up, and the task done again
 * @param stopWithin how long tasks may go on when the program is to stop
 */
@ConfigurationProperties("lienthong.tasks")
@Validated
record TaskSettings(
        @DefaultValue("4") @Min(1) @Max(64) int concurrency,
        @DefaultValue("24") @Min(1) @Max(64) int personConcurrency,
        @DefaultValue("60s") Duration lock,
        @DefaultValue("5s") Duration longPoll,
        @DefaultValue("30") @Min(1) int retries,
        @DefaultValue("2s") Duration firstPause,
        @DefaultValue("5m") Duration longestPause,
        @DefaultValue("10m") Duration longestWait,
        @DefaultValue("2m") Duration reporting,
        @DefaultValue("15s") Duration stopWithin) {

    /** How long a task is put off that is to be asked again after a pause. */
    Duration wait(Duration pause) {
        return pause.compareTo(longestWait) > 0 ? longestWait : pause;
    }

    /** The pause after a failure, when so many more are allowed. */
    Duration pause(int retriesLeft) {
        int before = Math.min(Math.max(retries - retriesLeft - 1, 0), 20);
        var pause = firstPause.multipliedBy(1L << before);
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }
}
