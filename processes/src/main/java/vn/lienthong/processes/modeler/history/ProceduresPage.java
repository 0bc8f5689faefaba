package vn.lienthong.processes.modeler.history;

import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.lienthong.processes.casefile.People;
import vn.lienthong.processes.modeler.FilesInForce;
import vn.lienthong.processes.modeler.draft.Drafts;
import vn.lienthong.processes.modeler.draft.mybatis.ListedDraft;

/** All procedures, and what is being changed. */
@Controller
class ProceduresPage {

    private final FilesInForce files;
    private final Drafts drafts;
    private final People people;

    ProceduresPage(FilesInForce files, Drafts drafts, People people) {
        this.files = files;
        this.drafts = drafts;
        this.people = people;
    }

    @GetMapping("/admin/procedures")
    String show(Model view) {
        var listed = drafts.all();
        view.addAttribute(
                "procedures", files.procedures().stream().map(Shown::of).toList());
        view.addAttribute("drafts", listed);
        view.addAttribute(
                "people",
                people.names(listed.stream().map(ListedDraft::changedBy).collect(Collectors.toSet())));
        return "modeler/procedures";
    }

    /** A procedure in the list. */
    record Shown(String key, String name, int version) {

        static Shown of(ProcessDefinition newest) {
            return new Shown(
                    newest.getKey(),
                    Objects.requireNonNullElse(newest.getName(), newest.getKey()),
                    newest.getVersion());
        }
    }
}
