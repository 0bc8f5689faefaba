package vn.lienthong.processes.deadline;

import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableSchedulerLock(defaultLockAtMostFor = DeadlineConfiguration.LOCKED_AFTER_A_CRASH)
@EnableConfigurationProperties(DeadlineSettings.class)
class DeadlineConfiguration {

    /** Whoever works keeps the lock for as long as that takes; what a killed node had begun, another goes on with after this. */
    static final String LOCKED_AFTER_A_CRASH = "30s";

    @Bean
    LockProvider lockProvider(DataSource dataSource) {
        var locks = new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(new JdbcTemplate(dataSource))
                .usingDbTime()
                .build());
        return new KeepAliveLockProvider(locks, Executors.newSingleThreadScheduledExecutor(daemons()));
    }

    private static ThreadFactory daemons() {
        var threads = new CustomizableThreadFactory("scheduler-locks");
        threads.setDaemon(true);
        return threads;
    }
}
