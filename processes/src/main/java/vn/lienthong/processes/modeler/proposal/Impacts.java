package vn.lienthong.processes.modeler.proposal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.modeler.check.Finding;
import vn.lienthong.processes.modeler.check.Finding.Severity;
import vn.lienthong.processes.modeler.check.ProcedureCheck;

/** Finds out what deploying would do, and what is against it. */
@Component
class Impacts {

    private final Composer composer;
    private final ProcedureCheck check;
    private final Rehearsal rehearsal;

    Impacts(Composer composer, ProcedureCheck check, Rehearsal rehearsal) {
        this.composer = composer;
        this.check = check;
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
        var findings = check.check(procedure, contents(files));
        var problems = new LinkedHashSet<>(problems(files, composition, findings));
        var fromEngine = new ArrayList<String>();
        var moves = problems.isEmpty() ? rehearsal.of(name, composition, fromEngine) : List.<Impact.Move>of();
        problems.addAll(fromEngine);
        return new Impact(List.copyOf(problems), words(findings, Severity.WARNING), composition.parts(), moves);
    }

    /** What is against it without asking the engine about running cases, in Vietnamese. */
    List<String> against(@Nullable String procedure, Map<String, String> files) {
        return problems(files, composer.compose(files), check.check(procedure, contents(files)));
    }

    private static List<String> problems(Map<String, String> files, Composition composition, List<Finding> findings) {
        var problems = new ArrayList<String>();
        if (files.isEmpty()) {
            problems.add("Bản nháp không có tệp nào");
        }
        problems.addAll(composition.problems());
        problems.addAll(words(findings, Severity.ERROR));
        return problems;
    }

    private static List<String> words(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .map(Finding::inWords)
                .toList();
    }

    private static Map<String, byte[]> contents(Map<String, String> files) {
        return files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue()
                .getBytes(StandardCharsets.UTF_8)));
    }
}
