package vn.lienthong.processes.search.stuck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.springframework.stereotype.Component;

/** The processes as they are deployed now, also those that are parts of others. */
@Component
class Procedures {

    private final RepositoryService repository;

    Procedures(RepositoryService repository) {
        this.repository = repository;
    }

    /** Names by key, in order of the names. */
    Map<String, String> names() {
        return latest().stream()
                .collect(Collectors.toMap(
                        ProcessDefinition::getKey, Procedures::name, (one, other) -> one, LinkedHashMap::new));
    }

    /** Id of the definition whose diagram is shown for a key. */
    Optional<String> diagram(String key) {
        return latest().stream()
                .filter(definition -> definition.getKey().equals(key))
                .map(ProcessDefinition::getId)
                .findFirst();
    }

    /** Ids of the tasks and calls of a diagram, by their names: a part that is called bears its caller's name. */
    Map<String, List<String>> nodeIds(String definitionId) {
        return repository.getBpmnModelInstance(definitionId).getModelElementsByType(Activity.class).stream()
                .filter(node -> node.getName() != null)
                .collect(Collectors.groupingBy(
                        Activity::getName, Collectors.mapping(Activity::getId, Collectors.toList())));
    }

    private List<ProcessDefinition> latest() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionName()
                .asc()
                .list();
    }

    private static String name(ProcessDefinition definition) {
        return Objects.requireNonNullElse(definition.getName(), definition.getKey());
    }
}
