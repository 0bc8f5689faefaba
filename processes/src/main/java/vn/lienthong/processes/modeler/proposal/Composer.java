package vn.lienthong.processes.modeler.proposal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.modeler.DiagramNames;
import vn.lienthong.processes.modeler.FileKind;
import vn.lienthong.processes.modeler.FilesInForce;
import vn.lienthong.processes.modeler.check.DecisionKeys;
import vn.lienthong.processes.modeler.proposal.DeployedPart.Why;

/**
 * Composes deployments. Forms, decisions and called parts are found in the diagram's own deployment, so it carries those
 * that the diagrams name; and whatever uses a changed file is deployed with it, so that of each file one text is in force.
 */
@Component
public class Composer {

    private final FilesInForce inForce;

    Composer(FilesInForce inForce) {
        this.inForce = inForce;
    }

    /** @param changed texts by names */
    public Composition compose(Map<String, String> changed) {
        return new Work(changed).compose();
    }

    /** A diagram that may have to be deployed. */
    private record Node(String file, String title, DiagramNames names, boolean known) {}

    /** One composition. */
    private final class Work {

        private final Map<String, String> changed;
        private final Map<String, Node> diagrams = new HashMap<>();
        private final Map<String, String> ownDecisions = new HashMap<>();
        private final List<String> problems = new ArrayList<>();
        private final Map<String, Why> deployed = new LinkedHashMap<>();

        Work(Map<String, String> changed) {
            this.changed = changed;
        }

        Composition compose() {
            readDiagramsInForce();
            readChanged();
            addUsersOfFiles();
            addCallers();
            addCalled();
            var files = files();
            return new Composition(files, parts(), List.copyOf(new TreeSet<>(problems)));
        }

        private void readDiagramsInForce() {
            inForce.procedures().forEach(version -> {
                var names = inForce.names(version);
                diagrams.put(
                        version.getKey(),
                        new Node(version.getResourceName(), names.title(version.getKey()), names, true));
            });
        }

        private void readChanged() {
            changed.forEach((file, text) -> {
                if (file.endsWith(FileKind.BPMN.ending())) {
                    readDiagram(file, text);
                } else if (file.endsWith(FileKind.DMN.ending())) {
                    DecisionKeys.of(Map.of(file, text.getBytes(StandardCharsets.UTF_8)))
                            .forEach(key -> ownDecisions.put(key, file));
                }
            });
        }

        private void readDiagram(String file, String text) {
            var names = DiagramNames.read(text);
            if (names.isEmpty() || names.get().processes().isEmpty()) {
                problems.add("%s: không phải là sơ đồ đọc được có quy trình chạy được (isExecutable)".formatted(file));
                return;
            }
            for (var key : names.get().processes()) {
                if (deployed.put(key, Why.CHANGED) != null) {
                    problems.add("%s: mã quy trình “%s” có ở hai sơ đồ".formatted(file, key));
                }
                boolean known = diagrams.containsKey(key);
                diagrams.put(key, new Node(file, names.get().title(key), names.get(), known));
            }
        }

        private void addUsersOfFiles() {
            diagrams.forEach((key, node) -> {
                if (named(node).stream().anyMatch(changed::containsKey)) {
                    deployed.putIfAbsent(key, Why.CHANGED);
                }
            });
        }

        private void addCallers() {
            grow(Why.CALLS_CHANGED, () -> diagrams.entrySet().stream()
                    .filter(diagram ->
                            diagram.getValue().names().called().stream().anyMatch(deployed::containsKey))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet()));
        }

        private void addCalled() {
            grow(Why.CALLED, () -> deployed.keySet().stream()
                    .flatMap(key -> node(key).names().called().stream())
                    .filter(called -> !called.startsWith("${"))
                    .filter(this::isThere)
                    .collect(Collectors.toSet()));
        }

        private boolean isThere(String called) {
            boolean there = diagrams.containsKey(called);
            if (!there) {
                problems.add("Không có quy trình “%s” mà sơ đồ gọi".formatted(called));
            }
            return there;
        }

        /** Adds what is found until nothing new is. */
        private void grow(Why why, Search search) {
            boolean found;
            do {
                found = false;
                for (var key : new TreeSet<>(search.find())) {
                    found |= deployed.putIfAbsent(key, why) == null;
                }
            } while (found);
        }

        private Map<String, byte[]> files() {
            var files = new TreeMap<String, byte[]>();
            changed.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
            deployed.keySet().forEach(key -> {
                var node = node(key);
                add(files, node.file());
                named(node).forEach(name -> add(files, name));
            });
            return files;
        }

        private void add(Map<String, byte[]> files, String name) {
            if (!files.containsKey(name)) {
                inForce.file(name)
                        .ifPresentOrElse(
                                file -> files.put(name, file.content()),
                                () -> problems.add("Không có tệp “%s” mà sơ đồ dùng".formatted(name)));
            }
        }

        /** Files with forms and decisions. */
        private Set<String> named(Node node) {
            var named = new TreeSet<>(node.names().forms());
            node.names().decisions().forEach(key -> decisionFile(key).ifPresent(named::add));
            return named;
        }

        private Optional<String> decisionFile(String key) {
            var own = ownDecisions.get(key);
            var file = own == null ? inForce.decisionFile(key) : Optional.of(own);
            if (file.isEmpty()) {
                problems.add("Không có bảng quyết định “%s” mà sơ đồ dùng".formatted(key));
            }
            return file;
        }

        private List<DeployedPart> parts() {
            return deployed.entrySet().stream()
                    .map(part -> {
                        var node = node(part.getKey());
                        return new DeployedPart(part.getKey(), node.title(), part.getValue(), node.known());
                    })
                    .toList();
        }

        private Node node(String key) {
            return Objects.requireNonNull(diagrams.get(key), key);
        }
    }

    private interface Search {
        Collection<String> find();
    }
}
