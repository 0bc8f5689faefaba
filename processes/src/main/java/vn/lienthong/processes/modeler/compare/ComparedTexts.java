package vn.lienthong.processes.modeler.compare;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.modeler.DiagramNames;
import vn.lienthong.processes.modeler.FileKind;
import vn.lienthong.processes.modeler.FilesInForce;
import vn.lienthong.processes.modeler.ForScripts;
import vn.lienthong.processes.modeler.ProcedureFile;
import vn.lienthong.processes.modeler.Refused;
import vn.lienthong.processes.modeler.draft.Draft;
import vn.lienthong.processes.modeler.draft.Drafts;

/** The texts that a comparison holds against each other; see {@code docs/modeler.md}. */
@ForScripts
@RequestMapping("/admin/modeler/api/texts")
class ComparedTexts {

    private final Drafts drafts;
    private final FilesInForce files;
    private final Agencies agencies;

    ComparedTexts(Drafts drafts, FilesInForce files, Agencies agencies) {
        this.drafts = drafts;
        this.files = files;
        this.agencies = agencies;
    }

    @GetMapping("/drafts/{id}")
    Texts draft(@PathVariable long id) {
        return texts("Bản nháp “%s”".formatted(drafts.draft(id).name()), drafts.texts(id));
    }

    /** What a draft's files are like in a version; without a version in the one that is in force. */
    @GetMapping("/drafts/{id}/base")
    Texts base(@PathVariable long id, @RequestParam(required = false) @Nullable Integer version) {
        var draft = drafts.draft(id);
        var base = base(draft, version);
        var before = new LinkedHashMap<String, String>();
        drafts.texts(id).forEach((name, text) -> before(name, text, base).ifPresent(was -> before.put(name, was)));
        return texts(
                base.map(each -> "Phiên bản %d".formatted(each.getVersion())).orElse("Chưa có"), before);
    }

    /** A version with the forms and decisions that it came with. */
    @GetMapping("/procedures/{key}/{version}")
    Texts version(@PathVariable String key, @PathVariable int version) {
        var definition = files.procedure(key, version)
                .orElseThrow(() -> Refused.notFound("Quy trình không có phiên bản %d".formatted(version)));
        var all = new LinkedHashMap<String, String>();
        all.put(key + FileKind.BPMN.ending(), textOf(definition, definition.getResourceName()));
        files.named(definition).stream().filter(ProcedureFile::isName).forEach(name -> {
            var text = files.text(definition.getDeploymentId(), name);
            if (text != null) {
                all.put(name, text);
            }
        });
        return texts("Phiên bản %d".formatted(version), all);
    }

    private Optional<ProcessDefinition> base(Draft draft, @Nullable Integer version) {
        var key = draft.procedureKey();
        if (key == null) {
            return Optional.empty();
        }
        return version == null ? files.procedure(key) : files.procedure(key, version);
    }

    private Optional<String> before(String name, String text, Optional<ProcessDefinition> base) {
        boolean isDiagram = base.isPresent()
                && FileKind.of(name).filter(FileKind.BPMN::equals).isPresent()
                && DiagramNames.read(text)
                        .filter(names -> names.processes().contains(base.get().getKey()))
                        .isPresent();
        if (isDiagram) {
            return Optional.of(textOf(base.get(), base.get().getResourceName()));
        }
        return base.flatMap(version -> Optional.ofNullable(files.text(version.getDeploymentId(), name)))
                .or(() -> files.file(name).map(file -> new String(file.content(), StandardCharsets.UTF_8)));
    }

    private String textOf(ProcessDefinition version, String name) {
        return Objects.requireNonNull(files.text(version.getDeploymentId(), name), name);
    }

    private Texts texts(String title, Map<String, String> all) {
        return new Texts(
                title,
                all,
                agencies.everyAgency().stream()
                        .collect(Collectors.toMap(
                                agency -> agency.code().value(), agency -> agency.name(), (one, other) -> one)));
    }

    /** @param agencies names by code */
    record Texts(String title, Map<String, String> files, Map<String, String> agencies) {}
}
