package vn.lienthong.processes.modeler.trial;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.lienthong.processes.deployment.DeploymentCheck;
import vn.lienthong.processes.engine.DiagramBeanTypes;
import vn.lienthong.processes.engine.DiagramFunctionsOfProduct;
import vn.lienthong.processes.modeler.DiagramNames;

/** Trials without the application: its beans are known by type, its release is what is in force. */
final class TrialStage {

    private static final List<String> OWNERS = List.of("quantri", "a", "b", "c", "d", "e");
    private static final String DIAGRAM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                targetNamespace="http://lienthong.vn/bpmn">
              <process id="small" name="Nhỏ" isExecutable="true" camunda:historyTimeToLive="P1D">%s</process>
            </definitions>
            """;

    final Trials trials;

    TrialStage() {
        var types = types();
        var playing = new Playing();
        var offices = new Offices();
        trials = new Trials(
                new DeploymentCheck(new DiagramFunctionsOfProduct(), new ObjectMapper()),
                new Release(),
                types,
                new PlayedBeans(types, playing, Map.of(), offices),
                offices,
                playing,
                new ObjectMapper(),
                Clock.systemUTC());
    }

    void endAll() {
        OWNERS.forEach(trials::endOf);
    }

    static Map<String, String> release(String diagram) {
        var name = "bpmn/" + diagram + ".bpmn";
        return Map.of(name, text(new ClassPathResource(name)));
    }

    /** Waits for a time, then goes on if a condition holds. */
    static Map<String, String> waiting(String period, String condition) {
        return small("""
                <startEvent id="started"/>
                <sequenceFlow id="a" sourceRef="started" targetRef="pause"/>
                <intermediateCatchEvent id="pause"><timerEventDefinition><timeDuration>%2$s</timeDuration></timerEventDefinition></intermediateCatchEvent>
                <sequenceFlow id="b" sourceRef="pause" targetRef="decided"/>
                <exclusiveGateway id="decided"/>
                <sequenceFlow id="c" sourceRef="decided" targetRef="done"><conditionExpression>%1$s</conditionExpression></sequenceFlow>
                <sequenceFlow id="d" sourceRef="decided" targetRef="other"><conditionExpression>%1$s</conditionExpression></sequenceFlow>
                <endEvent id="done"/>
                <endEvent id="other"/>
                """.formatted(condition, period));
    }

    static Map<String, String> endless() {
        return small("""
                <startEvent id="started"/>
                <sequenceFlow id="a" sourceRef="started" targetRef="work"/>
                <task id="work"/>
                <sequenceFlow id="b" sourceRef="work" targetRef="again"/>
                <task id="again"/>
                <sequenceFlow id="c" sourceRef="again" targetRef="work"/>
                """);
    }

    private static Map<String, String> small(String content) {
        return Map.of("bpmn/small.bpmn", DIAGRAM.formatted(content));
    }

    private static DiagramBeanTypes types() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        var settings = Objects.requireNonNull(yaml.getObject());
        var names = settings.stringPropertyNames().stream()
                .filter(key -> key.startsWith("lienthong.engine.diagram-beans"))
                .map(settings::getProperty)
                .collect(Collectors.toSet());
        var beans = new DefaultListableBeanFactory();
        new ClassPathBeanDefinitionScanner(beans).scan("vn.lienthong.processes");
        return new DiagramBeanTypes(names, beans);
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Offices implements SampleOffices {
        @Override
        public String agency(String unit) {
            return "VPUB";
        }

        @Override
        public List<String> communes(String unit) {
            return List.of("xa-1", "xa-2");
        }

        @Override
        public String groupName(String group) {
            return group;
        }
    }

    private static final class Release implements Deployed {

        private final Map<String, NamedFile> diagrams = new HashMap<>();

        Release() {
            all("bpmn/*/*.bpmn").forEach(file -> DiagramNames.read(file.text())
                    .orElseThrow()
                    .processes()
                    .forEach(procedure -> diagrams.put(procedure, file)));
        }

        @Override
        public Optional<NamedFile> diagram(String procedure) {
            return Optional.ofNullable(diagrams.get(procedure));
        }

        @Override
        public Optional<NamedFile> file(String name) {
            var resource = new ClassPathResource(name);
            return resource.exists() ? Optional.of(named(name, resource)) : Optional.empty();
        }

        @Override
        public Optional<NamedFile> decision(String key) {
            return file("dmn/" + key + ".dmn");
        }

        private static Stream<NamedFile> all(String pattern) {
            try {
                return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern))
                        .map(resource -> {
                            var path = String.valueOf(resource.getDescription());
                            return named(
                                    path.substring(path.lastIndexOf("bpmn/"), path.lastIndexOf(".bpmn")) + ".bpmn",
                                    resource);
                        });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static NamedFile named(String name, Resource resource) {
            return new NamedFile(name, text(resource).getBytes(StandardCharsets.UTF_8));
        }
    }
}
