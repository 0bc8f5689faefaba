package vn.lienthong.processes.agency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of a history: it holds from one day to the day before another. */
sealed interface Dated permits Unit, Agency {

    LocalDate validFrom();

    @Nullable
    LocalDate validTo();

    /** The one that holds on a day, else the next one to come, else the last one that was. */
    static <T extends Dated> Optional<T> nearest(List<T> history, LocalDate day) {
        var byStart = Comparator.comparing(Dated::validFrom);
        return history.stream().filter(row -> !row.endsBy(day)).min(byStart).or(() -> history.stream()
                .max(byStart));
    }

    default boolean endsBy(LocalDate day) {
        var end = validTo();
        return end != null && !end.isAfter(day);
    }

    default boolean holdsOn(LocalDate day) {
        return !validFrom().isAfter(day) && !endsBy(day);
    }
}
