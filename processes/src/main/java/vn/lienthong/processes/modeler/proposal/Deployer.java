package vn.lienthong.processes.modeler.proposal;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Gives files to the engine. */
@Component
class Deployer {

    /** How deployments of proposals are told from all others. */
    static final String SOURCE = "modeler";

    private final RepositoryService repository;

    Deployer(RepositoryService repository) {
        this.repository = repository;
    }

    Deployed deploy(String name, Map<String, byte[]> files) {
        var deployment = repository.createDeployment().name(name).source(SOURCE);
        files.forEach((file, content) -> deployment.addInputStream(file, new ByteArrayInputStream(content)));
        var result = deployment.deployWithResult();
        var definitions = result.getDeployedProcessDefinitions();
        return new Deployed(
                result.getId(),
                definitions == null
                        ? Map.of()
                        : definitions.stream()
                                .collect(Collectors.toMap(ProcessDefinition::getKey, Function.identity())));
    }

    /**
     * What the engine has made of it.
     *
     * @param id of the deployment
     * @param definitions by their keys
     */
    record Deployed(String id, Map<String, ProcessDefinition> definitions) {}
}
