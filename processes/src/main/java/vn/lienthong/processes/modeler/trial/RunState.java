package vn.lienthong.processes.modeler.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A simulated run as its page shows it; see {@code docs/modeler.md}. */
record RunState(
        String id,
        boolean ended,
        LocalDate today,
        List<Token> tokens,
        Set<String> taken,
        Map<String, Integer> visited,
        List<Shown> waits,
        List<Line> journal,
        Map<String, String> variables) {

    /** How many stand at a node of the tried diagram. */
    record Token(String element, long count) {}

    /** A wait as scripts know it. */
    record Shown(
            String id,
            String element,
            @Nullable String part,
            String kind,
            String title,
            String who,
            @Nullable String form,
            List<Wait.Choice> outcomes,
            @Nullable LocalDate due,
            boolean aside) {

        static Shown of(Wait wait) {
            return new Shown(
                    wait.id(),
                    wait.element(),
                    wait.part(),
                    wait.kind().name().toLowerCase(Locale.ROOT),
                    wait.title(),
                    wait.who(),
                    wait.form(),
                    wait.outcomes(),
                    wait.due() == null ? null : LocalDate.ofInstant(wait.due(), Story.VIETNAM),
                    wait.aside());
        }
    }
}
