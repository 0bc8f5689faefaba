package vn.lienthong.processes.modeler.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXParseException;
import vn.lienthong.processes.deployment.DeploymentCheck;
import vn.lienthong.processes.deployment.ElementLines;
import vn.lienthong.processes.deployment.Problem;
import vn.lienthong.processes.engine.DryParse;
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
    private final SurroundingsInForce surroundings;

    ProcedureCheck(
            DeploymentCheck deployment, DryParse engine, FileChecks fileChecks, SurroundingsInForce surroundings) {
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
        var refused = refused(sorted, found);
        var diagrams = new ArrayList<Diagram>();
        sorted.forEach((name, content) -> {
            if (!refused.contains(name)) {
                read(name, content, diagrams, found);
            }
        });
        found.addAll(new Keys(procedure, diagrams).findings());
        var around = surroundings.with(sorted, diagrams);
        for (var diagram : diagrams) {
            var content = Objects.requireNonNull(sorted.get(diagram.file()));
            found.addAll(fileChecks.diagram(diagram, content, around));
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(MOST_FINDINGS)
                .toList();
    }

    /** Names of the files that were not read to their end, or had better not be read at all. */
    private Set<String> refused(Map<String, byte[]> files, List<Finding> found) {
        var problems = deployment.check(files);
        problems.stream().map(ProcedureCheck::finding).forEach(found::add);
        var refused = problems.stream().map(Problem::file).collect(Collectors.toCollection(HashSet::new));
        return files.keySet().containsAll(refused) ? refused : files.keySet();
    }

    private void read(String name, byte[] content, List<Diagram> diagrams, List<Finding> found) {
        switch (FileKind.of(name).orElse(FileKind.FORM)) {
            case BPMN -> readDiagram(name, content, diagrams, found);
            case DMN ->
                engine.decisions(content)
                        .forEach(complaint -> found.add(of(name, complaint, "Bảng quyết định không đọc được: ")));
            case FORM -> found.addAll(fileChecks.form(name, content));
        }
    }

    private void readDiagram(String name, byte[] content, List<Diagram> diagrams, List<Finding> found) {
        try {
            var diagram = Diagram.read(name, content);
            if (diagram.hasProcess()) {
                diagrams.add(diagram);
                var lines = ElementLines.of(content);
                engine.diagram(name, content).stream()
                        .map(complaint -> of(name, complaint, "Engine không đọc được: "))
                        .map(each -> each.line() > 0 || each.element() == null
                                ? each
                                : new Finding(
                                        name,
                                        each.element(),
                                        lines.getOrDefault(each.element(), 0),
                                        each.severity(),
                                        each.message()))
                        .forEach(found::add);
            } else {
                found.add(new Finding(name, null, 0, Severity.ERROR, "Sơ đồ chưa có quy trình nào"));
            }
        } catch (ModelException e) {
            found.add(unreadable(name, e));
        }
    }

    private static Finding unreadable(String name, ModelException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SAXParseException place) {
                return new Finding(
                        name,
                        null,
                        Math.max(0, place.getLineNumber()),
                        Severity.ERROR,
                        "Sơ đồ không đúng chuẩn BPMN 2.0: " + place.getMessage());
            }
        }
        return new Finding(name, null, 0, Severity.ERROR, "Sơ đồ không đúng chuẩn BPMN 2.0");
    }

    private static Finding of(String file, DryParse.Complaint complaint, String beginning) {
        return new Finding(
                file, complaint.element(), complaint.line(), Severity.ERROR, beginning + complaint.message());
    }

    private static Finding finding(Problem problem) {
        return new Finding(problem.file(), problem.element(), problem.line(), Severity.ERROR, problem.message());
    }
}
