package vn.lienthong.processes.search.caseview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.search.DiagramNotes;

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
                words(path.taken()),
                path.times().entrySet().stream()
                        .filter(node -> node.getValue() > 1)
                        .collect(Collectors.toMap(Map.Entry::getKey, node -> node.getValue() + " lần")));
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
     * @param notes words by ids of nodes: how often the case came there, where it did more than once
     */
    public record Shown(
            String name,
            String processDefinitionId,
            String visited,
            String current,
            String taken,
            Map<String, String> notes) {

        /** As the viewer reads them. */
        public String notesJson() {
            return DiagramNotes.json(notes);
        }
    }
}
