package vn.lienthong.processes.security;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The workers' service account: made, or given its password, at every start that names one. */
@Component
@Order(310)
class WorkersAccount implements ApplicationRunner {

    static final String ID = "workers";

    private static final Logger log = LoggerFactory.getLogger(WorkersAccount.class);

    private final IdentityService identities;
    private final String password;

    WorkersAccount(IdentityService identities, @Value("${lienthong.services.workers.password:}") String password) {
        this.identities = identities;
        this.password = password;
    }

    /** @throws IllegalStateException when somebody else has this account's name */
    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (password.isEmpty()) {
            return;
        }
        var known = identities.createUserQuery().userId(ID).singleResult();
        if (known == null) {
            create();
        } else {
            demandService();
            changePassword(known);
        }
    }

    private void create() {
        var user = identities.newUser(ID);
        user.setFirstName("Tài khoản dịch vụ");
        user.setLastName(ID);
        user.setPassword(password);
        identities.saveUser(user);
        identities.createMembership(ID, Role.SERVICE.group());
        log.info("The service account {} was made", ID);
    }

    /** A person's account must not become a program's. */
    private void demandService() {
        var groups = identities.createGroupQuery().groupMember(ID).list();
        if (groups.size() != 1 || !groups.get(0).getId().equals(Role.SERVICE.group())) {
            throw new IllegalStateException("The account “%s” is not in the group “%s” alone: it is no service account"
                    .formatted(ID, Role.SERVICE.group()));
        }
    }

    /** Written only where it differs: several nodes may start at once. */
    private void changePassword(User account) {
        identities.unlockUser(ID);
        if (!identities.checkPassword(ID, password)) {
            account.setPassword(password);
            identities.saveUser(account);
            identities.unlockUser(ID);
        }
    }
}
