package vn.lienthong.workers.task;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.topics.Topic;
import vn.lienthong.workers.http.ProcessesSettings;

/** Without the process application's address there is nothing to fetch: the runner is off. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("lienthong.processes.url")
@EnableConfigurationProperties(TaskSettings.class)
class TaskConfiguration {

    @Bean
    TaskRunner taskRunner(
            ObjectProvider<TaskHandler> handlers, ProcessesSettings address, TaskSettings settings, ObjectMapper json) {
        return runner(handlers, Topic.Load.MANY_PEOPLE, settings.concurrency(), address, settings, json);
    }

    /** Apart, so that one person's request does not wait for lists of many thousands. */
    @Bean
    TaskRunner personTaskRunner(
            ObjectProvider<TaskHandler> handlers, ProcessesSettings address, TaskSettings settings, ObjectMapper json) {
        return runner(handlers, Topic.Load.ONE_PERSON, settings.personConcurrency(), address, settings, json);
    }

    private static TaskRunner runner(
            ObjectProvider<TaskHandler> handlers,
            Topic.Load load,
            int concurrency,
            ProcessesSettings address,
            TaskSettings settings,
            ObjectMapper json) {
        var engine = new Engine(address, "workers-" + UUID.randomUUID(), json);
        var own = handlers.stream()
                .filter(handler -> handler.topic().load() == load)
                .toList();
        return new TaskRunner(own, engine, concurrency, settings);
    }
}
