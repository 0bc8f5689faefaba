package vn.lienthong.bench.workers;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.topics.Topic;
import vn.lienthong.workers.partner.Partner;
import vn.lienthong.workers.partner.PartnerRequest;
import vn.lienthong.workers.partner.PartnerSettings;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Task;
import vn.lienthong.workers.task.TaskHandler;

/** A process with our runner, its usual settings, and a handler that calls a partner once. Runs in the workers' own jar. */
@Configuration(proxyBeanMethods = false)
@ComponentScan({"vn.lienthong.workers.task", "vn.lienthong.workers.http"})
@ImportAutoConfiguration({
    JacksonAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class
})
public class OurWorker {

    static final String PARTNER = "BENCH_PARTNER";

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(OurWorker.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }

    @Bean
    TaskHandler callOnce(ObjectMapper json) {
        var settings = new PartnerSettings(
                URI.create(System.getenv(PARTNER)),
                "key",
                Duration.ofSeconds(3),
                Duration.ofSeconds(20),
                Duration.ofMinutes(1),
                10_000,
                0,
                Duration.ofSeconds(3),
                60,
                Duration.ofSeconds(10));
        var partner = new Partner("Đối tác", settings, json, Clock.systemUTC());
        return new TaskHandler() {
            @Override
            public Topic topic() {
                return Topic.VNEID_STATUS;
            }

            @Override
            public Outcome handle(Task task) throws InterruptedException {
                partner.send(PartnerRequest.post("/call", new byte[] {'{', '}'}, task.id(), "BENCH", "bench"));
                return Outcome.done();
            }
        };
    }
}
