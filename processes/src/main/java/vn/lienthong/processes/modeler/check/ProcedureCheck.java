package vn.lienthong.processes.modeler.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.deployment.DeploymentCheck;
import vn.lienthong.processes.deployment.ElementLines;
import vn.lienthong.processes.deployment.Problem;
import vn.lienthong.processes.engine.DryParse;
import vn.lienthong.processes.modeler.ElementWords;
import vn.lienthong.processes.modeler.FileKind;
import vn.lienthong.processes.modeler.check.Finding.Severity;

/** Whether files of a procedure may be deployed: that they can run no code, keep the conventions, and the engine reads them. */
@Component
public class ProcedureCheck {

    /** More than that nobody reads. */
    private static final int MOST_FINDINGS = 500;

    private final DeploymentCheck deployment;
    private final DryParse engine;
    private final FileChecks fileChecks;
    private final Surroundings.Source surroundings;

    ProcedureCheck(
            DeploymentCheck deployment, DryParse engine, FileChecks fileChecks, Surroundings.Source surroundings) {
        this.deployment = deployment;
        this.engine = engine;
        this.fileChecks = fileChecks;
        this.surroundings = surroundings;
    }

    /**
     * What is wrong, errors first.
     *
     * @param procedure key of the procedure that the files change; null for a new one, or none
     * @param files contents by the names that they would be deployed by
     * @return empty when nothing is; at most 500
     */
    public List<Finding> check(@Nullable String procedure, Map<String, byte[]> files) {
        var sorted = new TreeMap<>(files);
        var found = new ArrayList<Finding>();
        var problems = deployment.check(sorted);
        problems.stream().map(ProcedureCheck::finding).forEach(found::add);
        var unreadable = unreadable(problems, sorted.keySet());
        var diagrams = new ArrayList<Diagram>();
        sorted.forEach((name, content) -> {
            if (!unreadable.contains(name)) {
                read(name, content, diagrams, found);
            }
        });
        found.addAll(new Keys(procedure, diagrams, surroundings.with(Map.of(), List.of())).findings());
        var around = surroundings.with(sorted, diagrams);
        var refused = problems.stream().map(Problem::file).collect(Collectors.toSet());
        for (var diagram : diagrams) {
            var content = Objects.requireNonNull(sorted.get(diagram.file()));
            var ofRules = fileChecks.diagram(diagram, content, around);
            found.addAll(ofRules);
            if (!refused.contains(diagram.file())) {
                found.addAll(ofEngine(diagram, content, ofRules));
            }
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(MOST_FINDINGS)
                .toList();
    }

    /** Names of the files that were not read to their end, or had better not be read at all. */
    private static Set<String> unreadable(List<Problem> problems, Set<String> files) {
        var whole = problems.stream()
                .filter(problem -> problem.element() == null)
                .map(Problem::file)
                .collect(Collectors.toSet());
        return files.containsAll(whole) ? whole : files;
    }

    private void read(String name, byte[] content, List<Diagram> diagrams, List<Finding> found) {
        switch (FileKind.of(name).orElse(FileKind.FORM)) {
            case BPMN -> readDiagram(name, content, diagrams, found);
            case DMN ->
                engine.decisions(name, content)
                        .forEach(complaint -> found.add(new Finding(
                                name,
                                null,
                                complaint.line(),
                                Severity.ERROR,
                                "Bảng quyết định chưa dùng được: " + complaint.message())));
            case FORM -> found.addAll(fileChecks.form(name, content));
        }
    }

    private void readDiagram(String name, byte[] content, List<Diagram> diagrams, List<Finding> found) {
        try {
            var diagram = Diagram.read(name, content);
            if (diagram.hasProcess()) {
                diagrams.add(diagram);
            } else {
                found.add(new Finding(name, null, 0, Severity.ERROR, "Sơ đồ chưa có quy trình nào"));
            }
        } catch (ModelException e) {
            found.add(NotBpmn.finding(name, e));
        }
    }

    /** The rules know better how to mend it: the engine is heard only where they have nothing to say. */
    private List<Finding> ofEngine(Diagram diagram, byte[] content, List<Finding> ofRules) {
        var told = ofRules.stream().map(Finding::element).collect(Collectors.toSet());
        var lines = ElementLines.of(content);
        return engine.diagram(diagram.file(), content).stream()
                .filter(complaint -> complaint.element() == null || !told.contains(complaint.element()))
                .map(complaint -> new Finding(
                        diagram.file(),
                        complaint.element(),
                        complaint.element() == null
                                ? complaint.line()
                                : lines.getOrDefault(complaint.element(), complaint.line()),
                        Severity.ERROR,
                        ElementWords.of(diagram.model(), complaint.element()) + " " + complaint.message()))
                .toList();
    }

    private static Finding finding(Problem problem) {
        return new Finding(problem.file(), problem.element(), problem.line(), Severity.ERROR, problem.message());
    }
}
