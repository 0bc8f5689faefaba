package vn.lienthong.processes.modeler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.modeler.mybatis.DeployedFile;
import vn.lienthong.processes.modeler.mybatis.DeployedFiles;

/**
 * The files that new cases run by. A changed file is deployed with all procedures that use it, so of each name there is
 * one that is in force: the one that was deployed last.
 */
@Component
public class FilesInForce {

    private final RepositoryService repository;
    private final DeployedFiles files;
    private final Map<String, DiagramNames> read = new ConcurrentHashMap<>();

    FilesInForce(RepositoryService repository, DeployedFiles files) {
        this.repository = repository;
        this.files = files;
    }

    /** The newest versions of all procedures, by key. */
    public List<ProcessDefinition> procedures() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list();
    }

    /** The newest version of a procedure. */
    public Optional<ProcessDefinition> procedure(String key) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult());
    }

    /** A version of a procedure. */
    public Optional<ProcessDefinition> procedure(String key, int version) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .processDefinitionVersion(version)
                .singleResult());
    }

    /** What a version's diagram names; a version never changes, so it is read once. */
    public DiagramNames names(ProcessDefinition version) {
        return read.computeIfAbsent(version.getId(), id -> DiagramNames.of(repository.getBpmnModelInstance(id)));
    }

    /** Names of the forms and of the files with decisions that a version's diagram names. */
    public Set<String> named(ProcessDefinition version) {
        var names = names(version);
        var named = new LinkedHashSet<>(names.forms());
        names.decisions().forEach(key -> decisionFile(key).ifPresent(named::add));
        return named;
    }

    /** As it was deployed last. */
    public Optional<DeployedFile> file(String name) {
        return files.newest(name);
    }

    /** How many deployments brought any of these files: one more with each change. */
    public int deployments(Collection<String> names) {
        return files.deployments(String.join(",", names));
    }

    /** Name of the file that holds the newest version of a decision. */
    public Optional<String> decisionFile(String key) {
        var newest = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
        return Optional.ofNullable(newest).map(decision -> decision.getResourceName());
    }

    /** A file of a deployment; null when it has none of that name. */
    public @Nullable String text(String deployment, String name) {
        if (!repository.getDeploymentResourceNames(deployment).contains(name)) {
            return null;
        }
        try (var content = repository.getResourceAsStream(deployment, name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can't be read", e);
        }
    }
}
