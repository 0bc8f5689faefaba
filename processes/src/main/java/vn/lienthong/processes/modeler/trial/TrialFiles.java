package vn.lienthong.processes.modeler.trial;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.modeler.DiagramNames;
import vn.lienthong.processes.modeler.FileKind;
import vn.lienthong.processes.modeler.Refused;

/** Collects what a simulated run needs: the draft's files, and of what they name besides, those that are in force. */
class TrialFiles {

    private final Deployed deployed;
    private final Map<String, NamedFile> files = new LinkedHashMap<>();
    private final Set<String> processes = new HashSet<>();
    private final Set<String> decisions = new HashSet<>();
    private final Deque<DiagramNames> unread = new ArrayDeque<>();

    private TrialFiles(Deployed deployed) {
        this.deployed = deployed;
    }

    /**
     * All files of the run, and the procedure that it begins with.
     *
     * @param procedure null for a new one: then it is the first that the draft defines
     * @throws Refused when a file can't be read, or what is called is nowhere
     */
    static Run of(@Nullable String procedure, Map<String, String> draft, Deployed deployed) {
        var all = new TrialFiles(deployed);
        draft.forEach((name, text) -> all.add(new NamedFile(name, text.getBytes(StandardCharsets.UTF_8))));
        var first = all.unread.stream()
                .flatMap(names -> names.processes().stream())
                .filter(key -> procedure == null || key.equals(procedure))
                .findFirst()
                .or(() -> Optional.ofNullable(procedure)
                        .filter(key -> deployed.diagram(key).isPresent()))
                .orElseThrow(() -> Refused.entry(
                        procedure == null
                                ? "Bản nháp chưa có quy trình chạy được (isExecutable)"
                                : "Bản nháp không có quy trình “%s”".formatted(procedure)));
        all.addCalled(first, first);
        all.addNamed();
        return new Run(first, all.files);
    }

    private void addNamed() {
        while (!unread.isEmpty()) {
            var names = unread.remove();
            names.called().stream().filter(key -> !isExpression(key)).forEach(key -> addCalled(key, key));
            names.forms().stream()
                    .filter(name -> !files.containsKey(name))
                    .flatMap(name -> deployed.file(name).stream())
                    .forEach(this::add);
            names.decisions().stream()
                    .filter(key -> !decisions.contains(key))
                    .flatMap(key -> deployed.decision(key).stream())
                    .forEach(this::add);
        }
    }

    private void addCalled(String key, String shown) {
        if (!processes.contains(key)) {
            add(deployed.diagram(key)
                    .orElseThrow(() ->
                            Refused.entry("Phần dùng chung “%s” được gọi nhưng chưa có ở đâu cả".formatted(shown))));
        }
    }

    private void add(NamedFile file) {
        if (files.putIfAbsent(file.name(), file) != null) {
            return;
        }
        var kind = FileKind.of(file.name()).orElse(FileKind.FORM);
        if (kind == FileKind.BPMN) {
            var names = DiagramNames.read(file.text())
                    .orElseThrow(() -> Refused.entry("Sơ đồ %s không đọc được".formatted(file.name())));
            processes.addAll(names.processes());
            unread.add(names);
        } else if (kind == FileKind.DMN) {
            decisions.addAll(decisionsOf(file));
        }
    }

    private static Set<String> decisionsOf(NamedFile file) {
        try (var content = new ByteArrayInputStream(file.content())) {
            var keys = new HashSet<String>();
            Dmn.readModelFromStream(content)
                    .getModelElementsByType(Decision.class)
                    .forEach(decision -> keys.add(decision.getId()));
            return keys;
        } catch (ModelException | IOException e) {
            throw Refused.entry("Bảng quyết định %s không đọc được".formatted(file.name()));
        }
    }

    private static boolean isExpression(String key) {
        return key.contains("{");
    }

    /** What is deployed for a run, by name. */
    record Run(String procedure, Map<String, NamedFile> files) {}
}
