package vn.lienthong.processes.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The diagrams that a case went through, as the viewer in the page needs them. */
@Component
class Diagrams {

    private final RepositoryService repository;

    Diagrams(RepositoryService repository) {
        this.repository = repository;
    }

    List<Shown> of(Collection<DiagramPath> paths) {
        return paths.stream().map(this::shown).toList();
    }

    private Shown shown(DiagramPath path) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionId(path.processDefinitionId())
                .singleResult();
        return new Shown(
                definition == null || definition.getName() == null ? path.processKey() : definition.getName(),
                path.processDefinitionId(),
                words(path.visited()),
                words(path.current()),
                words(path.taken()));
    }

    private static String words(Set<String> ids) {
        return String.join(" ", ids);
    }

    /**
     * A diagram in the page.
     *
     * @param visited ids of nodes, with spaces between
     * @param current ids of nodes, with spaces between
     * @param taken pairs {@code from>to} of ids of nodes, with spaces between
     */
    public record Shown(String name, String processDefinitionId, String visited, String current, String taken) {}
}
