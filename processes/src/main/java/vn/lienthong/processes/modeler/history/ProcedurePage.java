package vn.lienthong.processes.modeler.history;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.lienthong.processes.casefile.People;
import vn.lienthong.processes.modeler.FilesInForce;
import vn.lienthong.processes.modeler.Refused;
import vn.lienthong.processes.modeler.draft.Drafts;
import vn.lienthong.processes.modeler.proposal.Proposals;

/** The history of one procedure: who changed what and why, with the diagram of each version. */
@Controller
@RequestMapping("/admin/procedures/{key}")
class ProcedurePage {

    private final FilesInForce files;
    private final Versions versions;
    private final Proposals proposals;
    private final Drafts drafts;
    private final People people;

    ProcedurePage(FilesInForce files, Versions versions, Proposals proposals, Drafts drafts, People people) {
        this.files = files;
        this.versions = versions;
        this.proposals = proposals;
        this.drafts = drafts;
        this.people = people;
    }

    @GetMapping
    String show(@PathVariable String key, Model view) {
        var newest = files.procedure(key).orElseThrow(() -> Refused.notFound("Không có quy trình này"));
        var lines = versions.of(key);
        var proposed = proposals.of(key);
        var changed = drafts.of(key);
        view.addAttribute("key", key);
        view.addAttribute("name", Objects.requireNonNullElse(newest.getName(), key));
        view.addAttribute("newest", newest.getVersion());
        view.addAttribute("versions", lines);
        view.addAttribute("proposals", proposed);
        view.addAttribute("drafts", changed);
        var names = Stream.concat(
                        Stream.concat(
                                        proposed.stream(),
                                        lines.stream()
                                                .map(VersionLine::proposal)
                                                .filter(Objects::nonNull))
                                .flatMap(each -> Stream.of(each.proposedBy(), each.decidedBy())),
                        changed.stream().map(draft -> draft.changedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        view.addAttribute("people", people.names(names));
        return "modeler/procedure";
    }

    /** The diagram of a version, to save. */
    @GetMapping("/versions/{version}/file")
    ResponseEntity<byte[]> file(@PathVariable String key, @PathVariable int version) {
        var definition = files.procedure(key, version).orElseThrow(() -> Refused.notFound("Không có phiên bản này"));
        var text = Objects.requireNonNull(files.text(definition.getDeploymentId(), definition.getResourceName()));
        var disposition = ContentDisposition.attachment()
                .filename("%s-v%d.bpmn".formatted(key, version), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_XML)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
