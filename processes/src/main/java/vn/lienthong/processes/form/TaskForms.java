package vn.lienthong.processes.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The forms that were deployed with the processes that use them; a deployed form never changes, so it is read once. */
@Component
public class TaskForms {

    private static final String CAMUNDA = "camunda-forms:deployment:";
    private static final String EMBEDDED = "embedded:deployment:";

    private final RepositoryService repository;
    private final CamundaFormReader camundaForms;
    private final EmbeddedFormReader embeddedForms = new EmbeddedFormReader();
    private final Map<Resource, TaskForm> read = new ConcurrentHashMap<>();

    public TaskForms(@Lazy RepositoryService repository, ObjectMapper json) {
        this.repository = repository;
        this.camundaForms = new CamundaFormReader(json);
    }

    /** The form of that key as it was deployed with a process definition; no fields where there is no such form. */
    public TaskForm of(String processDefinitionId, @Nullable String formKey) {
        if (formKey == null) {
            return TaskForm.NONE;
        }
        var deployment = repository.getProcessDefinition(processDefinitionId).getDeploymentId();
        return read.computeIfAbsent(new Resource(deployment, formKey), this::read);
    }

    private TaskForm read(Resource resource) {
        if (resource.formKey().startsWith(CAMUNDA)) {
            return read(resource.deployment(), resource.formKey().substring(CAMUNDA.length()), camundaForms::read);
        }
        if (resource.formKey().startsWith(EMBEDDED)) {
            return read(resource.deployment(), resource.formKey().substring(EMBEDDED.length()), embeddedForms::read);
        }
        return TaskForm.NONE;
    }

    private TaskForm read(String deployment, String name, Reader reader) {
        try (var content = repository.getResourceAsStream(deployment, name)) {
            return reader.read(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Form " + name + " can't be read", e);
        }
    }

    private interface Reader {
        TaskForm read(InputStream content) throws IOException;
    }

    private record Resource(String deployment, String formKey) {}
}
