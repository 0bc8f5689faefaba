package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.tests.Person.ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the editor is offered and told, by the directory, the deployments and the engine of a running product. */
class ProcedureCheckIT {

    private static final Path RELEASE = Path.of("../../processes/src/main/resources");
    private static final String DOCUMENTS = "bpmn/rollout/model-04-digital-documents.bpmn";

    @Test
    void offersWhatThereIsToday() {
        var session = Session.signIn(ADMINISTRATOR);
        var words = session.get("/admin/modeler/api/vocabulary").json();
        assertThat(words.path("agencies").findValuesAsText("code")).contains("PTP");
        assertThat(words.path("topics").findValuesAsText("topic")).contains("payment-send");
        assertThat(words.path("forms").findValuesAsText("key"))
                .contains("camunda-forms:deployment:forms/opinions/consolidate.form");
        assertThat(words.path("decisions").findValuesAsText("key")).contains("judicial-rules");
        assertThat(words.path("functions").toString())
                .contains("agencies.group")
                .doesNotContain("execute");
        assertThat(session.get("/admin/modeler/api/templates").json().findValuesAsText("id"))
                .contains("vn.lienthong.part.opinions", "vn.lienthong.topic.payment-send");
    }

    @Test
    void findsNothingInADiagramOfTheRelease() throws IOException {
        assertThat(check(Files.readString(RELEASE.resolve(DOCUMENTS)))).isEmpty();
    }

    @Test
    void saysWhatIsMissingAndWhere() throws IOException {
        var without = Files.readString(RELEASE.resolve(DOCUMENTS))
                .replaceFirst(" camunda:formKey=\"[^\"]*assessSolution.form\"", "");
        var problems = check(without);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.path("element").asText()).isEqualTo("assessSolution");
            assertThat(problem.path("severity").asText()).isEqualTo("error");
            assertThat(problem.path("line").asInt()).isPositive();
            assertThat(problem.path("message").asText()).contains("chưa có biểu mẫu");
        });
    }

    private static JsonNode check(String diagram) throws IOException {
        var body = new ObjectMapper()
                .writeValueAsString(Map.of("procedure", "model-04-rollout", "files", Map.of(DOCUMENTS, diagram)));
        var answer = Session.signIn(ADMINISTRATOR)
                .post("/admin/modeler/api/check", "application/json", HttpRequest.BodyPublishers.ofString(body));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("problems");
    }
}
