package vn.lienthong.processes.security;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.transaction.support.TransactionOperations;

/** The account of a program: made, or given its password, at every start that names one. */
class ServiceAccount implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ServiceAccount.class);

    private final String id;
    private final Role role;
    private final String password;
    private final IdentityService identities;
    private final TransactionOperations transaction;

    /** @param password empty where the program has no account here */
    ServiceAccount(
            String id, Role role, String password, IdentityService identities, TransactionOperations transaction) {
        this.id = id;
        this.role = role;
        this.password = password;
        this.identities = identities;
        this.transaction = transaction;
    }

    /** @throws IllegalStateException when somebody else has this account's name */
    @Override
    public void run(ApplicationArguments args) {
        if (!password.isEmpty()) {
            transaction.executeWithoutResult(status -> bringUpToDate());
        }
    }

    private void bringUpToDate() {
        var known = identities.createUserQuery().userId(id).singleResult();
        if (known == null) {
            create();
        } else {
            demandService();
            changePassword(known);
        }
    }

    private void create() {
        var user = identities.newUser(id);
        user.setFirstName("Tài khoản dịch vụ");
        user.setLastName(id);
        user.setPassword(password);
        identities.saveUser(user);
        identities.createMembership(id, role.group());
        log.info("The service account {} was made", id);
    }

    /** A person's account must not become a program's. */
    private void demandService() {
        var groups = identities.createGroupQuery().groupMember(id).list();
        if (groups.size() != 1 || !groups.get(0).getId().equals(role.group())) {
            throw new IllegalStateException("The account “%s” is not in the group “%s” alone: it is no service account"
                    .formatted(id, role.group()));
        }
    }

    /** Written only where it differs: several nodes may start at once. */
    private void changePassword(User account) {
        identities.unlockUser(id);
        if (!identities.checkPassword(id, password)) {
            account.setPassword(password);
            identities.saveUser(account);
            identities.unlockUser(id);
        }
    }
}
