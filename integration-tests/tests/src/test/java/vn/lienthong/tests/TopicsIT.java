package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The diagrams and the workers agree: every external task has a handler, and every variable that it reads is there. */
class TopicsIT {

    private static final Path DIAGRAMS = Path.of("../../processes/src/main/resources/bpmn");
    private static final Path WORKERS = Path.of("../../workers/target/classes");

    /** Set by the beans that open a period or a request, and handed on to its parts. */
    private static final Set<String> OF_THE_CASE =
            Set.of("period", "programme", "month", "commune", "request", "issuer");

    @Test
    void everyTopicHasAHandlerAndEveryHandlerATopic() throws Exception {
        var drawn = tasks().stream().map(task -> task.attr("camunda:topic")).toList();

        assertThat(drawn).isNotEmpty();
        assertThat(Set.copyOf(drawn)).isEqualTo(handled().keySet());
    }

    @Test
    void everyVariableThatAHandlerReadsIsThere() throws Exception {
        var handled = handled();
        for (var task : tasks()) {
            var topic = task.attr("camunda:topic");
            var element = task.select("multiInstanceLoopCharacteristics").attr("camunda:elementVariable");
            assertThat(handled.get(topic))
                    .as(topic)
                    .allMatch(variable -> OF_THE_CASE.contains(variable) || variable.equals(element));
        }
    }

    private static List<Element> tasks() throws IOException {
        var tasks = new ArrayList<Element>();
        try (Stream<Path> files = Files.walk(DIAGRAMS)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".bpmn")).toList()) {
                tasks.addAll(Jsoup.parse(Files.readString(file), "", Parser.xmlParser())
                        .getElementsByAttributeValue("camunda:type", "external"));
            }
        }
        return tasks;
    }

    /** The variables of each topic, as the workers' own list has them. */
    private static Map<String, List<?>> handled() throws Exception {
        var handled = new HashMap<String, List<?>>();
        try (var workers = new URLClassLoader(new URL[] {WORKERS.toUri().toURL()})) {
            var topics = workers.loadClass("vn.lienthong.workers.task.Topic");
            for (var topic : topics.getEnumConstants()) {
                handled.put((String) topics.getMethod("code").invoke(topic), (List<?>)
                        topics.getMethod("variables").invoke(topic));
            }
        }
        return handled;
    }
}
