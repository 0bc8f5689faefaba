package vn.lienthong.processes.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.ReleaseFiles;

/**
 * Packs a drafted diagram with a form for each of its tasks, and with the shared parts that it calls: what is called and
 * shown comes from the same deployment.
 */
@Component
class DraftFiles {

    /** What every task asks for when nothing more is known of it. */
    private static final String PLAIN_FORM = "forms/coordination/support.form";

    private static final String ROLLOUTS = "bpmn/rollout/";
    private static final String FORMS_OF_MODELS = "forms/model-";

    private final ObjectMapper json;
    private final ReleaseFiles release;

    DraftFiles(ObjectMapper json, ReleaseFiles release) {
        this.json = json;
        this.release = release;
    }

    /** A zip with the diagram and the forms, in the folders where the product has them. */
    byte[] zip(Draft draft, String fileName) throws IOException {
        var diagram = DiagramWriter.write(draft);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, ROLLOUTS + fileName, Bpmn.convertToString(diagram));
            addSharedParts(zip);
            for (var task : diagram.getModelElementsByType(UserTask.class)) {
                add(zip, task.getCamundaFormKey().replaceFirst("^camunda-forms:deployment:", ""), form(draft, task));
            }
        }
        return bytes.toByteArray();
    }

    private void addSharedParts(ZipOutputStream zip) throws IOException {
        for (var file : release.all().entrySet()) {
            if (!file.getKey().startsWith(ROLLOUTS) && !file.getKey().startsWith(FORMS_OF_MODELS)) {
                add(zip, file.getKey(), file.getValue().getContentAsString(StandardCharsets.UTF_8));
            }
        }
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

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
