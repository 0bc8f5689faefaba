package vn.lienthong.processes.modeler.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.lienthong.processes.modeler.DiagramNames;
import vn.lienthong.processes.modeler.FileKind;
import vn.lienthong.processes.modeler.FilesInForce;
import vn.lienthong.processes.modeler.NewDrafts;
import vn.lienthong.processes.modeler.ProcedureFile;
import vn.lienthong.processes.modeler.Refused;
import vn.lienthong.processes.modeler.mybatis.DeployedFile;

/** Begins drafts: from a version, from files, or from nothing. */
@Component
public class DraftStarts implements NewDrafts {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,62}");
    private static final int LONGEST_TITLE = 150;
    private static final ClassPathResource EMPTY = new ClassPathResource("modeler/empty.bpmn");

    private final Drafts drafts;
    private final FilesInForce files;

    DraftStarts(Drafts drafts, FilesInForce files) {
        this.drafts = drafts;
        this.files = files;
    }

    /**
     * From a version of a procedure: its diagram, and those of its forms and decisions that are no longer as they were
     * then.
     */
    public long fromVersion(String procedure, int version, String by) {
        var base = files.procedure(procedure, version)
                .orElseThrow(() -> Refused.notFound("Quy trình không có phiên bản %d".formatted(version)));
        return drafts.create(
                "%s, từ phiên bản %d".formatted(title(base), version), DraftBase.of(base), filesOf(base), by);
    }

    /** What a draft needs so that deploying it brings a version back. */
    public Map<String, String> filesOf(ProcessDefinition version) {
        var texts = new LinkedHashMap<String, String>();
        texts.put(diagramFile(version), textOf(version, version.getResourceName()));
        for (var name : files.named(version)) {
            var then = files.text(version.getDeploymentId(), name);
            if (then != null && ProcedureFile.isName(name) && !then.equals(inForce(name))) {
                texts.put(name, then);
            }
        }
        return texts;
    }

    @Override
    public long begin(String name, Map<String, String> texts, String by) {
        return drafts.create(name, base(texts).orElse(null), texts, by);
    }

    /** From a decision or form that is in force, which belongs to several procedures or to none. */
    public long fromFile(String name, String by) {
        var file = files.file(ProcedureFile.name(name))
                .orElseThrow(() -> Refused.notFound("Không có tệp “%s” đang dùng".formatted(name)));
        return drafts.create(name, null, Map.of(name, ProcedureFile.text(file.content())), by);
    }

    /** From a file that was brought along; a diagram of a procedure that there is already changes that. */
    public long fromUpload(String fileName, byte[] content, String by) {
        var kind = FileKind.of(fileName).orElseThrow(() -> Refused.entry("Tệp: chỉ nhận .bpmn, .dmn hoặc .form"));
        var text = ProcedureFile.text(content);
        return begin(fileName, Map.of(uploadName(kind, fileName, text), text), by);
    }

    /** An empty diagram of a new procedure. */
    public long empty(String key, String name, String by) {
        if (!KEY.matcher(key).matches()) {
            throw Refused.entry("Mã quy trình “%s”: từ 2 đến 63 chữ thường không dấu, số và gạch nối, bắt đầu bằng chữ"
                    .formatted(key));
        }
        if (files.procedure(key).isPresent()) {
            throw Refused.entry("Mã quy trình “%s” đã có, hãy soạn từ phiên bản của quy trình đó".formatted(key));
        }
        var text = template()
                .replace("{key}", key)
                .replace(
                        "{name}",
                        HtmlUtils.htmlEscape(ProcedureFile.text(name.getBytes(StandardCharsets.UTF_8)), "UTF-8"));
        return drafts.create(name, null, Map.of(FileKind.BPMN.folder() + "/" + key + ".bpmn", text), by);
    }

    private Optional<DraftBase> base(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(file -> file.getKey().endsWith(FileKind.BPMN.ending()))
                .map(file -> names(file.getKey(), file.getValue()))
                .flatMap(names -> names.processes().stream())
                .findFirst()
                .flatMap(files::procedure)
                .map(DraftBase::of);
    }

    private String uploadName(FileKind kind, String fileName, String text) {
        if (kind == FileKind.BPMN) {
            var key = names(fileName, text).processes().get(0);
            return files.procedure(key)
                    .map(DraftStarts::diagramFile)
                    .orElseGet(() -> ProcedureFile.name(kind.folder() + "/" + key + kind.ending()));
        }
        var plain = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return ProcedureFile.name(kind.folder() + "/" + plain);
    }

    private static DiagramNames names(String fileName, String text) {
        var names = DiagramNames.read(text)
                .orElseThrow(() -> Refused.entry("Tệp “%s” không phải là sơ đồ BPMN đọc được".formatted(fileName)));
        if (names.processes().size() != 1) {
            throw Refused.entry("Tệp “%s” phải có đúng một quy trình chạy được (isExecutable)".formatted(fileName));
        }
        return names;
    }

    private @Nullable String inForce(String name) {
        return files.file(name)
                .map(DeployedFile::content)
                .map(content -> new String(content, StandardCharsets.UTF_8))
                .orElse(null);
    }

    private String textOf(ProcessDefinition version, String name) {
        return Objects.requireNonNull(files.text(version.getDeploymentId(), name), name);
    }

    private static String diagramFile(ProcessDefinition version) {
        var name = version.getResourceName();
        return ProcedureFile.isName(name) ? name : FileKind.BPMN.folder() + "/" + version.getKey() + ".bpmn";
    }

    private static String title(ProcessDefinition version) {
        var title = Objects.requireNonNullElse(version.getName(), version.getKey());
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE) + "…";
    }

    private static String template() {
        try {
            return EMPTY.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
