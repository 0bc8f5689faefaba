package vn.lienthong.workers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import vn.lienthong.workers.task.TaskHandler;
import vn.lienthong.workers.task.Topic;

/** The environment variables of {@code docs/partners.md}, and what is on with which of them. */
class SettingsTest {

    private static final String[] CHANNELS = {"VBA", "VCB", "BIDV", "VIDT", "MM", "BUUDIEN"};

    private final Map<String, Object> environment = new HashMap<>();

    @Test
    void doesNothingWithoutTheProcessApplication() {
        runner().run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context).doesNotHaveBean(TaskHandler.class);
            assertThat(context).doesNotHaveBean("taskRunner");
        });
    }

    @Test
    void leavesTopicsToOthersWhosePartnersItDoesNotKnow() {
        processes();
        partner("POPULATION");
        runner().run(context -> assertThat(
                        context.getBeansOfType(TaskHandler.class).values())
                .extracting(TaskHandler::topic)
                .containsExactly(Topic.POPULATION_MATCH));
    }

    @Test
    void handlesAllTopicsWithAllPartners(@TempDir Path folder) throws Exception {
        processes();
        partner("POPULATION");
        partner("VNEID");
        partner("WELFARE");
        var keys = KeyPairGenerator.getInstance("EC").generateKeyPair();
        environment.put("LIENTHONG_PAYMENT_SIGNINGKEY", pem(folder, "our", keys.getPrivate()));
        for (var channel : CHANNELS) {
            environment.put("LIENTHONG_PAYMENT_CHANNELS_" + channel + "_URL", "http://127.0.0.1:1");
            environment.put("LIENTHONG_PAYMENT_CHANNELS_" + channel + "_KEY", "key");
            environment.put(
                    "LIENTHONG_PAYMENT_CHANNELS_" + channel + "_PUBLICKEY", pem(folder, channel, keys.getPublic()));
        }
        runner().run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBeansOfType(TaskHandler.class).values())
                    .extracting(TaskHandler::topic)
                    .containsExactlyInAnyOrder(Topic.values());
        });
    }

    @Test
    void doesNotStartWithoutThePassword() {
        environment.put("LIENTHONG_PROCESSES_URL", "http://127.0.0.1:1");
        runner().run(context -> assertThat(context).hasFailed());
    }

    private void processes() {
        environment.put("LIENTHONG_PROCESSES_URL", "http://127.0.0.1:1");
        environment.put("LIENTHONG_SERVICES_WORKERS_PASSWORD", "long-password");
    }

    private void partner(String name) {
        environment.put("LIENTHONG_PARTNERS_" + name + "_URL", "http://127.0.0.1:1");
        environment.put("LIENTHONG_PARTNERS_" + name + "_KEY", "key");
    }

    private static String pem(Path folder, String name, Key key) throws IOException, GeneralSecurityException {
        var text = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        return Files.writeString(folder.resolve(name), "-----BEGIN KEY-----\n" + text + "\n-----END KEY-----\n")
                .toString();
    }

    private ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .replace(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                new SystemEnvironmentPropertySource(
                                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, environment)))
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(
                        JacksonAutoConfiguration.class,
                        ValidationAutoConfiguration.class,
                        ConfigurationPropertiesAutoConfiguration.class))
                .withUserConfiguration(All.class);
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            excludeFilters = {
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.indexing\\..*"),
                @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = WorkersApplication.class)
            })
    static class All {}
}
