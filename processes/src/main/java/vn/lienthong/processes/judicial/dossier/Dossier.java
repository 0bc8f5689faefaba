package vn.lienthong.processes.judicial.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that is known of a request besides its own row, whom it is about, and what the record says; oldest first. */
public record Dossier(
        List<ClockStop> stops,
        List<Supplement> supplements,
        List<Apology> apologies,
        List<News> news,
        @Nullable Consent consent,
        @Nullable Withdrawal withdrawal,
        @Nullable Stop stop,
        @Nullable Refund refund) {

    /** @param number of the question; null for the last one */
    public Optional<Supplement> supplement(@Nullable Integer number) {
        return last(supplements.stream()
                .filter(each -> number == null || each.number() == number)
                .toList());
    }

    /** @param number of the apology; null for the last one */
    public Optional<Apology> apology(@Nullable Integer number) {
        return last(apologies.stream()
                .filter(each -> number == null || each.number() == number)
                .toList());
    }

    /** How long the clock has stood in all, until now where it stands. */
    public Duration stood(Instant now) {
        return stops.stream()
                .map(stop -> Duration.between(stop.stoppedAt(), Objects.requireNonNullElse(stop.startedAt(), now)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}
