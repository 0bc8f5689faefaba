package vn.lienthong.processes.cover;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.cover.ActingFor.Powers;
import vn.lienthong.processes.cover.mybatis.CoverMapper;
import vn.lienthong.processes.cover.mybatis.PowerRow;

/**
 * What covers add to people's rights. It is asked anew for every request, by the clock: nothing has to happen for a
 * right to begin or end. Only memberships pass on, never what somebody has through a cover himself: there are no chains.
 */
@Component
public class Covers {

    private final CoverMapper rows;
    private final Clock clock;

    Covers(CoverMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @param own groups that the user is a member of */
    public ActingFor actingFor(String userId, Collection<String> own) {
        var standing = Standing.of(own);
        var powers = rows.powers(userId, clock.instant()).stream()
                .map(row -> powers(row, standing))
                .filter(each -> !each.groups().isEmpty())
                .toList();
        return new ActingFor(userId, new LinkedHashSet<>(own), powers);
    }

    /** The groups whose rights somebody has at this moment, own and by covers. */
    public List<String> groups(String userId) {
        return actingFor(userId, rows.groups(userId)).groups();
    }

    /** Notes that a substitute took a task, in the transaction that assigns it. */
    public void hold(String taskId, Powers by, @Nullable String previousAssignee) {
        release(taskId);
        rows.hold(
                taskId, by.coverId(), by.absent().equals(previousAssignee) ? previousAssignee : null, clock.instant());
    }

    /** The task was done, or is no longer held on somebody's behalf. */
    public void release(String taskId) {
        rows.release(taskId, clock.instant());
    }

    /** The cover by which a task is held now; empty when its assignee has it in his or her own name. */
    public Optional<Cover> holding(String taskId) {
        return rows.holding(taskId);
    }

    private static Powers powers(PowerRow row, Standing substitute) {
        var absent = Standing.of(List.of(row.groups().split(",")));
        return new Powers(row.id(), row.absent(), absent.passingTo(substitute, row.officerForLeader()));
    }
}
