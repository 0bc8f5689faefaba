package vn.lienthong.processes.modeler.compare;

import java.util.Objects;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.modeler.FilesInForce;
import vn.lienthong.processes.modeler.Refused;
import vn.lienthong.processes.modeler.draft.Drafts;

/** What changed, on the diagrams and in words. */
@Controller
class ComparePage {

    private static final String TEXTS = "/admin/modeler/api/texts/";
    private static final String VIEW = "modeler/compare";

    private final Drafts drafts;
    private final FilesInForce files;

    ComparePage(Drafts drafts, FilesInForce files) {
        this.drafts = drafts;
        this.files = files;
    }

    /** @param version held against; null: the one in force */
    @GetMapping("/admin/modeler/drafts/{id}/compare")
    String draft(@PathVariable long id, @RequestParam(required = false) @Nullable Integer version, Model view) {
        try {
            view.addAttribute("name", drafts.draft(id).name());
        } catch (Refused e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.words(), e);
        }
        view.addAttribute("draft", id);
        view.addAttribute("from", TEXTS + "drafts/" + id + "/base" + (version == null ? "" : "?version=" + version));
        view.addAttribute("to", TEXTS + "drafts/" + id);
        return VIEW;
    }

    @GetMapping("/admin/procedures/{key}/compare")
    String versions(@PathVariable String key, @RequestParam int from, @RequestParam int to, Model view) {
        version(key, from);
        var newer = version(key, to);
        view.addAttribute(
                "name", "%s: phiên bản %d và %d".formatted(Objects.requireNonNullElse(newer.getName(), key), from, to));
        view.addAttribute("from", TEXTS + "procedures/" + key + "/" + from);
        view.addAttribute("to", TEXTS + "procedures/" + key + "/" + to);
        return VIEW;
    }

    private ProcessDefinition version(String key, int version) {
        return files.procedure(key, version)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Quy trình không có phiên bản %d".formatted(version)));
    }
}
