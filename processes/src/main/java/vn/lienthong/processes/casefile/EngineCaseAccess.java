package vn.lienthong.processes.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.agency.Oversight;
import vn.lienthong.processes.agency.Sight;
import vn.lienthong.processes.casefile.mybatis.CaseFileMapper;
import vn.lienthong.processes.cover.Covers;
import vn.lienthong.processes.handoff.HandOffs;

/**
 * Those work on a task whom the engine lets do so, those read a case whose agency leads it or was ever given a task of
 * it, and whoever supervises its unit; a substitute as the one who is covered.
 */
@Component
class EngineCaseAccess implements CaseAccess {

    private final TaskService tasks;
    private final HandOffs handOffs;
    private final Covers covers;
    private final AuthorizationService authorizations;
    private final CaseFileMapper files;
    private final CaseLeads leads;
    private final Oversight oversight;

    EngineCaseAccess(
            TaskService tasks,
            HandOffs handOffs,
            Covers covers,
            AuthorizationService authorizations,
            CaseFileMapper files,
            CaseLeads leads,
            Oversight oversight) {
        this.tasks = tasks;
        this.handOffs = handOffs;
        this.covers = covers;
        this.authorizations = authorizations;
        this.files = files;
        this.leads = leads;
        this.oversight = oversight;
    }

    /** Seeing a task is not enough, and an administrator's rights hold for tasks that are there only. */
    @Override
    public boolean mayWorkOn(String userId, String taskId) {
        return tasks.createTaskQuery().taskId(taskId).count() > 0
                && authorizations.isUserAuthorized(
                        userId, covers.groups(userId), Permissions.TASK_WORK, Resources.TASK, taskId);
    }

    @Override
    public Set<String> readable(String userId, Collection<String> caseIds) {
        var groups = covers.groups(userId);
        var supervised = oversight.of(groups);
        if (supervised.filter(Sight::isAll).isPresent()) {
            return Set.copyOf(caseIds);
        }
        var readable = new HashSet<>(handOffs.offered(caseIds, groups));
        supervised.ifPresent(sight -> readable.addAll(within(sight, caseIds)));
        var others = caseIds.stream().filter(id -> !readable.contains(id)).toList();
        readable.addAll(led(others, groups));
        return readable;
    }

    private List<String> within(Sight sight, Collection<String> caseIds) {
        return files.byIds(String.join(",", caseIds)).stream()
                .filter(file -> sight.includes(file.unit()))
                .map(CaseFile::caseId)
                .toList();
    }

    private Set<String> led(Collection<String> caseIds, Collection<String> groups) {
        if (caseIds.isEmpty()) {
            return Set.of();
        }
        var own = groups.stream()
                .flatMap(group -> GroupId.parse(group).stream())
                .map(group -> group.agency().value())
                .collect(Collectors.toSet());
        var ended = new HashMap<String, Boolean>();
        return files.byIds(String.join(",", caseIds)).stream()
                // Finding a case's lead takes queries: only where it can be one of these agencies or what one succeeds.
                .filter(file ->
                        own.contains(file.leadAgency()) || ended.computeIfAbsent(file.leadAgency(), leads::hasEnded))
                .filter(file -> leads.of(file)
                        .filter(lead -> groups.contains(lead.officers()) || groups.contains(lead.leaders()))
                        .isPresent())
                .map(CaseFile::caseId)
                .collect(Collectors.toSet());
    }
}
