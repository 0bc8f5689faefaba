package vn.lienthong.processes.security;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The programs that have an account here. */
@Configuration(proxyBeanMethods = false)
class ProgramAccounts {

    /** After the roles' groups, before people's accounts. */
    private static final int ORDER = 310;

    /** Our own workers. */
    @Bean
    @Order(ORDER)
    ServiceAccount workersAccount(
            IdentityService identities,
            PlatformTransactionManager transactions,
            @Value("${lienthong.services.workers.password:}") String password) {
        return new ServiceAccount("workers", Role.SERVICE, password, identities, new TransactionTemplate(transactions));
    }

    /** VNeID, which sends citizens' requests. */
    @Bean
    @Order(ORDER)
    ServiceAccount vneidAccount(
            IdentityService identities,
            PlatformTransactionManager transactions,
            @Value("${lienthong.services.vneid.password:}") String password) {
        return new ServiceAccount("vneid", Role.INTAKE, password, identities, new TransactionTemplate(transactions));
    }
}
