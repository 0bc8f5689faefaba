package vn.lienthong.processes.modeler.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Plays a run to its end: everybody does what is usual. What comes back to the same task again and again is decided in
 * another way, so that loops end.
 */
final class UsualWay {

    private static final int MOST_STEPS = 500;
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final int PATIENCE = 3;
    private static final Comparator<Wait> FIRST_PEOPLE = Comparator.comparing(Wait::kind);

    private UsualWay() {}

    static void play(Trial trial) {
        var until = Instant.now().plus(LONGEST);
        for (int step = 0; step < MOST_STEPS && Instant.now().isBefore(until); step++) {
            var next = next(trial);
            if (next.isEmpty()) {
                return;
            }
            var wait = next.get();
            Map<String, Object> values =
                    wait.kind() == Wait.Kind.TASK ? trial.form(wait.id()).values() : Map.of();
            trial.act(wait.id(), outcome(wait, trial), values);
        }
    }

    private static Optional<Wait> next(Trial trial) {
        return trial.waits().stream()
                .filter(wait -> !wait.aside() && wait.kind() != Wait.Kind.FAILURE)
                .min(FIRST_PEOPLE);
    }

    private static String outcome(Wait wait, Trial trial) {
        if (wait.kind() != Wait.Kind.TASK || wait.outcomes().isEmpty()) {
            return Wait.DONE;
        }
        int times = trial.countOf(wait.element() + "/" + wait.node());
        int choice = Math.max(0, times - PATIENCE) % wait.outcomes().size();
        return wait.outcomes().get(choice).value();
    }
}
