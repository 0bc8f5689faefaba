package vn.lienthong.processes.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What people fill in; how it fits the decisions of the diagrams is checked for every diagram, also for others' own. */
class FormsTest {

    static List<Diagram> diagrams() {
        return Diagram.all();
    }

    static List<Resource> pages() throws IOException {
        return Arrays.asList(new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.html"));
    }

    static List<Resource> forms() throws IOException {
        return Arrays.asList(new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form"));
    }

    @Test
    void everyFormHasAnIdOfItsOwn() throws IOException {
        var ids = new ArrayList<String>();
        for (var form : forms()) {
            try (var content = form.getInputStream()) {
                ids.add(new ObjectMapper().readTree(content).path("id").asText());
            }
        }
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyFormIsNamedAfterItsTask(Diagram diagram) {
        for (var task : diagram.elements(UserTask.class)) {
            assertThat(task.getCamundaFormKey())
                    .matches(".*:forms/%s/%s\\.(form|html)"
                            .formatted(diagram.process().getId(), task.getId()));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFieldOfAnEmbeddedFormHasALabel(Resource form) throws IOException {
        try (var content = form.getInputStream()) {
            var page = Jsoup.parse(content, StandardCharsets.UTF_8.name(), "");
            for (var field : page.select("input, select, textarea")) {
                assertThat(field.hasAttr("aria-label") || page.selectFirst("label[for=" + field.id() + "]") != null)
                        .as(field.outerHtml())
                        .isTrue();
            }
        }
    }
}
