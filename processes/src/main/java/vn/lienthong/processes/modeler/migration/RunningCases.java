package vn.lienthong.processes.modeler.migration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.modeler.migration.mybatis.MigrationMapper;
import vn.lienthong.processes.modeler.migration.mybatis.PlaceCount;
import vn.lienthong.processes.modeler.migration.mybatis.VersionCount;

/** What runs of a procedure, in all its versions: cases, and what cases have called. */
@Component
public class RunningCases {

    private final MigrationMapper rows;
    private final RepositoryService repository;

    RunningCases(MigrationMapper rows, RepositoryService repository) {
        this.rows = rows;
        this.repository = repository;
    }

    public int running(String procedure) {
        return rows.running(procedure);
    }

    /** By the engine's ids of the versions. */
    public Map<String, Integer> runningByVersion(String procedure) {
        return rows.runningByVersion(procedure).stream()
                .collect(Collectors.toMap(VersionCount::definition, VersionCount::instances));
    }

    /** In the order of their ids. */
    public List<RunningInstance> instances(String procedure, int most) {
        return rows.instances(procedure, most);
    }

    /** Those with the most instances first. */
    public List<NodeCount> nodes(String procedure, int most) {
        return rows.places(procedure, most).stream()
                .map(place -> new NodeCount(place.node(), name(place), place.instances()))
                .toList();
    }

    private @Nullable String name(PlaceCount place) {
        return repository.getBpmnModelInstance(place.definition()).getModelElementById(place.node())
                        instanceof FlowNode node
                ? node.getName()
                : null;
    }
}
