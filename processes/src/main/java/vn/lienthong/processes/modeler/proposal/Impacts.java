package vn.lienthong.processes.modeler.proposal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.modeler.DiagramNames;
import vn.lienthong.processes.modeler.FileKind;

/** Finds out what deploying would do, and what is against it. */
@Component
class Impacts {

    private final Composer composer;
    private final Findings findings;
    private final Rehearsal rehearsal;

    Impacts(Composer composer, Findings findings, Rehearsal rehearsal) {
        this.composer = composer;
        this.findings = findings;
        this.rehearsal = rehearsal;
    }

    /**
     * Takes seconds: the engine is asked about each running case.
     *
     * @param procedure key of the procedure that is changed; null for a new one, or none
     * @param files texts by names
     */
    Impact of(String name, @Nullable String procedure, Map<String, String> files) {
        var composition = composer.compose(files);
        var problems = new LinkedHashSet<>(against(procedure, files, composition));
        var fromEngine = new ArrayList<String>();
        var moves = problems.isEmpty() ? rehearsal.of(name, composition, fromEngine) : List.<Impact.Move>of();
        problems.addAll(fromEngine);
        return new Impact(List.copyOf(problems), findings.warnings(files), composition.parts(), moves);
    }

    /** What is against it without asking the engine, in Vietnamese. */
    List<String> against(@Nullable String procedure, Map<String, String> files, Composition composition) {
        var problems = new ArrayList<String>();
        if (files.isEmpty()) {
            problems.add("Bản nháp không có tệp nào");
        }
        if (procedure != null) {
            files.entrySet().stream()
                    .filter(file -> file.getKey().endsWith(FileKind.BPMN.ending()))
                    .filter(file -> !defines(file.getValue(), procedure))
                    .forEach(file ->
                            problems.add("%s: sơ đồ phải giữ mã quy trình “%s”".formatted(file.getKey(), procedure)));
        }
        problems.addAll(composition.problems());
        problems.addAll(findings.errors(files));
        return problems;
    }

    private static boolean defines(String diagram, String procedure) {
        return DiagramNames.read(diagram)
                .filter(names -> names.processes().contains(procedure))
                .isPresent();
    }
}
