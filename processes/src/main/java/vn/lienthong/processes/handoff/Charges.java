package vn.lienthong.processes.handoff;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who the time of a case is charged to. Of every moment: to each agency that holds the case then, once, however many of
 * its tasks are open; where there is none, to the reason for which the clock stands; else to nobody.
 *
 * @param byAgency in the order in which they first held it
 * @param byReason in the order in which the clock first stood for them
 */
record Charges(Map<String, Duration> byAgency, Map<String, Duration> byReason, Duration toNobody) {

    /** @param end when the case ended, or now */
    static Charges of(Collection<Holding> holdings, Instant start, Instant end) {
        var charges = new Charges(new LinkedHashMap<>(), new LinkedHashMap<>(), Duration.ZERO);
        var ordered = holdings.stream()
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
        var moments = List.copyOf(changes(ordered, start, end));
        for (int i = 1; i < moments.size(); i++) {
            charges = charges.with(ordered, moments.get(i - 1), moments.get(i));
        }
        return charges;
    }

    /** The moments between which nothing changes. */
    private static TreeSet<Instant> changes(List<Holding> holdings, Instant start, Instant end) {
        return Stream.concat(
                        Stream.of(start, end),
                        holdings.stream()
                                .flatMap(holding -> Stream.of(holding.from(), holding.until(), holding.dueAt())))
                .filter(Objects::nonNull)
                .filter(moment -> !moment.isBefore(start) && !moment.isAfter(end))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Charges with(List<Holding> holdings, Instant from, Instant until) {
        var length = Duration.between(from, until);
        var open = holdings.stream().filter(holding -> holding.holds(from)).toList();
        var agencies = open.stream()
                .filter(holding -> !holding.isStopped(from))
                .map(Holding::agency)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        agencies.forEach(agency -> byAgency.merge(agency, length, Duration::plus));
        if (!agencies.isEmpty()) {
            return this;
        }
        var reason = open.stream()
                .filter(holding -> holding.isStopped(from))
                .map(Holding::stopReason)
                .findFirst();
        reason.ifPresent(why -> byReason.merge(Objects.requireNonNull(why), length, Duration::plus));
        return reason.isPresent() ? this : new Charges(byAgency, byReason, toNobody.plus(length));
    }
}
