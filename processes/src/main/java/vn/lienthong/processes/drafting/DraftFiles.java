package vn.lienthong.processes.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The files of a drafted diagram: the diagram, and a form for each of its tasks. */
@Component
class DraftFiles {

    /** What every task asks for when nothing more is known of it. */
    private static final String PLAIN_FORM = "forms/coordination/support.form";

    private static final String ROLLOUTS = "bpmn/rollout/";
    private static final String FROM_DEPLOYMENT = "camunda-forms:deployment:";

    private final ObjectMapper json;

    DraftFiles(ObjectMapper json) {
        this.json = json;
    }

    /** Texts by names, in the folders where the product has them. */
    Map<String, String> of(Draft draft, String fileName) throws IOException {
        var diagram = DiagramWriter.write(draft);
        var files = new TreeMap<String, String>();
        files.put(ROLLOUTS + fileName, Bpmn.convertToString(diagram));
        for (var task : diagram.getModelElementsByType(UserTask.class)) {
            files.put(task.getCamundaFormKey().substring(FROM_DEPLOYMENT.length()), form(draft, task));
        }
        return files;
    }

    private String form(Draft draft, UserTask task) throws IOException {
        try (var content = new ClassPathResource(PLAIN_FORM).getInputStream()) {
            var form = (ObjectNode) json.readTree(content);
            form.put("id", draft.id() + "-" + task.getId());
            for (JsonNode component : form.path("components")) {
                var field = (ObjectNode) component;
                field.put("id", field.path("id").asText().replaceFirst("^support", task.getId()));
                if (field.path("type").asText().equals("text")) {
                    field.put("text", field.path("text").asText().replace("{{workName}}", task.getName()));
                }
            }
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(form);
        }
    }
}
