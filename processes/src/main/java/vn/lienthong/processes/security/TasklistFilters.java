package vn.lienthong.processes.security;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The filters that every officer finds in Tasklist at the first sign-in. An administrator may change them. */
@Component
@Order(310)
class TasklistFilters implements ApplicationRunner {

    private static final List<Map<String, String>> SHOWN_ON_CARD = List.of(
            Map.of("name", "caseCode", "label", "Mã hồ sơ"), Map.of("name", "dueMark", "label", "Tình trạng hạn"));

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    TasklistFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (filters.createFilterQuery().count() > 0) {
            return;
        }
        add(
                "Việc chờ nhận của cơ quan",
                -20,
                tasks().taskCandidateGroupInExpression("${currentUserGroups()}").taskUnassigned());
        add("Việc tôi đang làm", -10, tasks().taskAssigneeExpression("${currentUser()}"));
        add("Sắp đến hạn và quá hạn", 0, tasks().dueBeforeExpression("${dateTime().plusDays(2)}"));
        add(
                "Tất cả việc của cơ quan",
                10,
                tasks().taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks());
    }

    private TaskQuery tasks() {
        return tasks.createTaskQuery();
    }

    private void add(String name, int priority, TaskQuery query) {
        var filter = filters.newTaskFilter(name);
        filter.setQuery(query);
        filter.setProperties(Map.of(
                "priority", priority, "refresh", true, "variables", SHOWN_ON_CARD, "showUndefinedVariable", false));
        filters.saveFilter(filter);
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(Role.OFFICER.group());
        grant.setResource(Resources.FILTER);
        grant.setResourceId(filter.getId());
        grant.addPermission(Permissions.READ);
        authorizations.saveAuthorization(grant);
    }
}
