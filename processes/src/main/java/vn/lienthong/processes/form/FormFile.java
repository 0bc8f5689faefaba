package vn.lienthong.processes.form;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Forms that are not deployed yet. */
@Component
public class FormFile {

    private final CamundaFormReader camundaForms;
    private final EmbeddedFormReader embeddedForms = new EmbeddedFormReader();

    public FormFile(ObjectMapper json) {
        this.camundaForms = new CamundaFormReader(json);
    }

    /**
     * A form in a file.
     *
     * @param name ends in {@code .form} or {@code .html}
     * @return empty for what is no form
     */
    public Optional<TaskForm> read(String name, byte[] content) {
        try {
            var stream = new ByteArrayInputStream(content);
            if (name.endsWith(".form")) {
                return Optional.of(camundaForms.read(stream));
            }
            return name.endsWith(".html") ? Optional.of(embeddedForms.read(stream)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can't be read", e);
        }
    }
}
