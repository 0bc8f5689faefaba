package vn.lienthong.processes.cover;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at work, and for whom.
 *
 * @param own groups of the user
 * @param powers what the covers of this moment add, the oldest cover first
 */
public record ActingFor(String userId, Set<String> own, List<Powers> powers) {

    /** All groups, the user's own first. */
    public List<String> groups() {
        var all = new LinkedHashSet<>(own);
        powers.forEach(each -> all.addAll(each.groups()));
        return List.copyOf(all);
    }

    /**
     * On whose behalf a task is worked on. One that is assigned to an absent person is that person's; otherwise own
     * rights come first, and then the oldest cover.
     *
     * @param candidates groups that the task is offered to
     * @param assignee who had the task before; null for nobody
     * @return empty for somebody who works in his or her own name
     */
    public Optional<Powers> through(Collection<String> candidates, @Nullable String assignee) {
        var reaching = powers.stream()
                .filter(each -> !Collections.disjoint(each.groups(), candidates))
                .toList();
        var ofAssignee =
                reaching.stream().filter(each -> each.absent().equals(assignee)).findFirst();
        if (ofAssignee.isPresent()) {
            return ofAssignee;
        }
        boolean byOwnRight = userId.equals(assignee) || !Collections.disjoint(own, candidates);
        return byOwnRight ? Optional.empty() : reaching.stream().findFirst();
    }

    /** What a cover that holds now adds. */
    public Optional<Powers> of(long coverId) {
        return powers.stream().filter(each -> each.coverId() == coverId).findFirst();
    }

    /**
     * What one cover adds.
     *
     * @param absent user id of whom it covers
     */
    public record Powers(long coverId, String absent, Set<String> groups) {}
}
