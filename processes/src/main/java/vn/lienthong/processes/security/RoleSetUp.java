package vn.lienthong.processes.security;

import java.util.Arrays;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The roles' groups and what the engine lets them do. Tasks are not named here: the engine lets each task's own groups
 * see and work on it.
 */
@Component
@Order(300)
class RoleSetUp implements ApplicationRunner {

    private static final String WORKFLOW = "WORKFLOW";

    private final IdentityService identities;
    private final AuthorizationService authorizations;

    RoleSetUp(IdentityService identities, AuthorizationService authorizations) {
        this.identities = identities;
        this.authorizations = authorizations;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        addGroup(Role.ADMINISTRATOR, "Quản trị", Groups.GROUP_TYPE_SYSTEM);
        addGroup(Role.SUPERVISOR, "Giám sát", WORKFLOW);
        addGroup(Role.AUDITOR, "Kiểm toán việc xem dữ liệu", WORKFLOW);
        addGroup(Role.OFFICER, "Cán bộ", WORKFLOW);
        addGroup(Role.SERVICE, "Tài khoản dịch vụ", WORKFLOW);
        addGroup(Role.INTAKE, "Nơi gửi yêu cầu của công dân", WORKFLOW);
        Arrays.stream(Resources.values())
                .forEach(resource -> grant(Role.ADMINISTRATOR, resource, Authorization.ANY, Permissions.ALL));
        grant(Role.OFFICER, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        // A diagram holds no case's data; who may open cases is checked when one is opened.
        grant(
                Role.OFFICER,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                Permissions.READ,
                Permissions.CREATE_INSTANCE);
        // Forms, which name the fields of papers.
        grant(Role.OFFICER, Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ);
        grant(Role.SUPERVISOR, Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ);
        grant(Role.OFFICER, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
        grant(Role.SUPERVISOR, Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
        // Fetching external tasks takes both; no other path that needs them is open to a service account.
        grant(
                Role.SERVICE,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                Permissions.READ_INSTANCE,
                Permissions.UPDATE_INSTANCE);
    }

    private void addGroup(Role role, String name, String type) {
        if (identities.createGroupQuery().groupId(role.group()).count() == 0) {
            var group = identities.newGroup(role.group());
            group.setName(name);
            group.setType(type);
            identities.saveGroup(group);
        }
    }

    /** What this release gives, in the place of what an earlier one gave. */
    private void grant(Role role, Resource resource, String id, Permission... permissions) {
        var known = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(role.group())
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        var authorization =
                known == null ? authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT) : known;
        authorization.setGroupId(role.group());
        authorization.setResource(resource);
        authorization.setResourceId(id);
        authorization.setPermissions(permissions);
        authorizations.saveAuthorization(authorization);
    }
}
