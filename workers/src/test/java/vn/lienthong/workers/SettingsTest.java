package vn.lienthong.workers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.Key;
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
import vn.lienthong.topics.Topic;
import vn.lienthong.workers.partner.IssuerPartners;
import vn.lienthong.workers.signature.KeyPairs;
import vn.lienthong.workers.task.TaskHandler;

/** The environment variables of {@code docs/partners.md}, and what is on with which of them. */
class SettingsTest {

    private static final String[] CHANNELS = {"VBA", "VCB", "BIDV", "VIDT", "MM", "BUUDIEN"};

    private static final String[] ISSUERS = {"STP", "CAT"};

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
                .containsExactlyInAnyOrder(Topic.POPULATION_MATCH, Topic.PERSON_IDENTIFY));
    }

    @Test
    void handlesAllTopicsWithAllPartners(@TempDir Path folder) throws Exception {
        processes();
        partner("POPULATION");
        partner("VNEID");
        partner("WELFARE");
        var keys = KeyPairs.pair();
        environment.put("LIENTHONG_PAYMENT_SIGNINGKEY", pem(folder, "our", keys.getPrivate()));
        for (var channel : CHANNELS) {
            environment.put("LIENTHONG_PAYMENT_CHANNELS_" + channel + "_URL", "http://127.0.0.1:1");
            environment.put("LIENTHONG_PAYMENT_CHANNELS_" + channel + "_KEY", "key");
            environment.put(
                    "LIENTHONG_PAYMENT_CHANNELS_" + channel + "_PUBLICKEY", pem(folder, channel, keys.getPublic()));
        }
        partner("FEES");
        environment.put("LIENTHONG_GATEWAY_ADDRESS", "https://127.0.0.1:1");
        for (var issuer : ISSUERS) {
            environment.put("LIENTHONG_JUDICIAL_ISSUERS_" + issuer + "_URL", "http://127.0.0.1:1");
            environment.put("LIENTHONG_JUDICIAL_ISSUERS_" + issuer + "_KEY", "key");
            environment.put(
                    "LIENTHONG_JUDICIAL_ISSUERS_" + issuer + "_PUBLICKEY", pem(folder, issuer, keys.getPublic()));
        }
        runner().run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBeansOfType(TaskHandler.class).values())
                    .extracting(TaskHandler::topic)
                    .containsExactlyInAnyOrder(Topic.values());
            assertThat(context.getBean(IssuerPartners.class).byAgency()).containsOnlyKeys(ISSUERS);
        });
    }

    @Test
    void asksNoIssuerThatCouldNotCallBack(@TempDir Path folder) throws Exception {
        processes();
        partner("FEES");
        environment.put("LIENTHONG_JUDICIAL_ISSUERS_CAT_URL", "http://127.0.0.1:1");
        environment.put("LIENTHONG_JUDICIAL_ISSUERS_CAT_KEY", "key");
        environment.put(
                "LIENTHONG_JUDICIAL_ISSUERS_CAT_PUBLICKEY",
                pem(folder, "CAT", KeyPairs.pair().getPublic()));
        runner().run(context -> assertThat(context).doesNotHaveBean(TaskHandler.class));
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

    private static String pem(Path folder, String name, Key key) throws IOException {
        return KeyPairs.pem(folder.resolve(name), key).toString();
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
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*\\.(indexing|messaging|callback\\.kafka)\\..*"),
                @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = WorkersApplication.class)
            })
    static class All {}
}
