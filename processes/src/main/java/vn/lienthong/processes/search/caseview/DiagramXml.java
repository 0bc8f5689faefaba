package vn.lienthong.processes.search.caseview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The diagram of a process definition, which never changes. */
@RestController
class DiagramXml {

    private final RepositoryService repository;

    DiagramXml(RepositoryService repository) {
        this.repository = repository;
    }

    @GetMapping("/api/diagrams/{processDefinitionId}")
    ResponseEntity<String> diagram(@PathVariable String processDefinitionId) throws IOException {
        try (var model = repository.getProcessModel(processDefinitionId)) {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_XML)
                    .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                    .body(new String(model.readAllBytes(), StandardCharsets.UTF_8));
        } catch (NotFoundException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        }
    }
}
