package vn.lienthong.processes.modeler.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.lienthong.processes.casefile.People;
import vn.lienthong.processes.modeler.FilesInForce;
import vn.lienthong.processes.modeler.ForScripts;
import vn.lienthong.processes.modeler.ProcedureFile;
import vn.lienthong.processes.modeler.Refused;

/** What the editor reads and writes; its addresses are in {@code docs/modeler.md}. */
@ForScripts
@RequestMapping("/admin/modeler/api/drafts/{id}")
class DraftApi {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    /** Under which name a file would be in the draft. */
    private static final String FILE = "X-File";

    private static final Pattern REVISION = Pattern.compile("\"(\\d{1,9})\"");

    private final Drafts drafts;
    private final FilesInForce inForce;
    private final People people;

    DraftApi(Drafts drafts, FilesInForce inForce, People people) {
        this.drafts = drafts;
        this.inForce = inForce;
        this.people = people;
    }

    @GetMapping
    Answer draft(@PathVariable long id) {
        var draft = drafts.draft(id);
        var files = drafts.files(id);
        var names = people.names(
                Stream.concat(Stream.of(draft.createdBy()), files.stream().map(DraftFile::changedBy))
                        .collect(Collectors.toSet()));
        return new Answer(
                draft.id(),
                draft.name(),
                draft.procedureKey(),
                draft.baseVersion(),
                draft.baseDefinition(),
                draft.createdBy(),
                name(names, draft.createdBy()),
                draft.createdAt(),
                draft.proposal(),
                files.stream().map(file -> shown(file, names)).toList());
    }

    @GetMapping("/files")
    ResponseEntity<String> text(@PathVariable long id, @RequestParam String name) {
        drafts.draft(id);
        var file = drafts.text(id, name);
        return plain().eTag("\"" + file.revision() + "\"").body(file.content());
    }

    @PutMapping("/files")
    Written put(
            @PathVariable long id,
            @RequestParam String name,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            HttpServletRequest request,
            Principal user)
            throws IOException {
        int revision = revision(ifMatch);
        var text = ProcedureFile.text(request.getInputStream().readNBytes(ProcedureFile.LARGEST + 1));
        var written = drafts.put(id, name, revision, text, user.getName());
        return new Written(written.revision(), written.changedAt());
    }

    @DeleteMapping("/files")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable long id,
            @RequestParam String name,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            Principal user) {
        drafts.remove(id, name, revision(ifMatch), user.getName());
    }

    @PostMapping("/presence")
    Map<String, List<String>> presence(@PathVariable long id, Principal user) {
        var others = drafts.present(id, user.getName());
        var names = people.names(others);
        return Map.of("others", others.stream().map(each -> name(names, each)).toList());
    }

    /** @param name of a file, or the key of a procedure or decision */
    @GetMapping("/resources")
    ResponseEntity<String> resource(@PathVariable long id, @RequestParam String name) {
        drafts.draft(id);
        var file = inForce.file(fileOf(name))
                .orElseThrow(() -> Refused.notFound("Không có tệp “%s” đang dùng".formatted(name)));
        return plain().header(FILE, file.name()).body(new String(file.content(), StandardCharsets.UTF_8));
    }

    @ExceptionHandler
    ResponseEntity<Conflict> changed(FileChanged changed) {
        var by = name(people.names(List.of(changed.changedBy())), changed.changedBy());
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Conflict(
                        "%s vừa lưu tệp này, bản của bạn chưa được lưu".formatted(by),
                        changed.revision(),
                        by,
                        changed.changedAt()));
    }

    private String fileOf(String name) {
        if (name.indexOf('/') >= 0 || name.indexOf('.') >= 0) {
            return name;
        }
        return inForce.procedure(name)
                .map(version -> version.getResourceName())
                .or(() -> inForce.decisionFile(name))
                .orElse(name);
    }

    /** What is no file of ours must not be taken for a page by a browser. */
    private static ResponseEntity.BodyBuilder plain() {
        return ResponseEntity.ok().contentType(TEXT).header("X-Content-Type-Options", "nosniff");
    }

    private static int revision(String ifMatch) {
        var revision = REVISION.matcher(ifMatch);
        if (!revision.matches()) {
            throw Refused.entry("Thiếu số lần sửa của tệp (If-Match)");
        }
        return Integer.parseInt(revision.group(1));
    }

    private static FileShown shown(DraftFile file, Map<String, String> names) {
        return new FileShown(
                file.name(),
                file.kind().code(),
                file.revision(),
                file.changedBy(),
                name(names, file.changedBy()),
                file.changedAt());
    }

    private static String name(Map<String, String> names, String user) {
        return names.getOrDefault(user, user);
    }

    record Answer(
            long id,
            String name,
            @Nullable String procedure,
            @Nullable Integer baseVersion,
            @Nullable String baseDefinition,
            String createdBy,
            String createdByName,
            Instant createdAt,
            @Nullable Long proposal,
            List<FileShown> files) {}

    record FileShown(
            String name, String kind, int revision, String changedBy, String changedByName, Instant changedAt) {}

    record Written(int revision, Instant changedAt) {}

    record Conflict(String message, int revision, String changedByName, Instant changedAt) {}
}
