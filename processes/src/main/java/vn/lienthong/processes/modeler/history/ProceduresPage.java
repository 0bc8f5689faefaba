package vn.lienthong.processes.modeler.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.lienthong.processes.casefile.People;
import vn.lienthong.processes.modeler.FilesInForce;
import vn.lienthong.processes.modeler.ProcedureFile;
import vn.lienthong.processes.modeler.draft.Drafts;
import vn.lienthong.processes.modeler.draft.ReleaseDrafts;
import vn.lienthong.processes.modeler.draft.mybatis.ListedDraft;
import vn.lienthong.processes.modeler.proposal.Proposal;
import vn.lienthong.processes.modeler.proposal.Proposals;

/** All procedures with their forms and decisions, and what is being changed. */
@Controller
class ProceduresPage {

    private final FilesInForce files;
    private final Drafts drafts;
    private final Proposals proposals;
    private final People people;

    ProceduresPage(FilesInForce files, Drafts drafts, Proposals proposals, People people) {
        this.files = files;
        this.drafts = drafts;
        this.proposals = proposals;
        this.people = people;
    }

    @GetMapping("/admin/procedures")
    String show(Model view) {
        var procedures = files.procedures();
        var listed = drafts.all();
        var waiting = proposals.waiting();
        view.addAttribute("procedures", procedures.stream().map(Shown::of).toList());
        view.addAttribute("files", used(procedures));
        view.addAttribute("drafts", listed);
        view.addAttribute(
                "fromRelease", listed.stream().filter(ReleaseDrafts::isOne).toList());
        view.addAttribute("proposals", waiting);
        view.addAttribute(
                "people",
                people.names(Stream.concat(
                                listed.stream().map(ListedDraft::changedBy),
                                waiting.stream().map(Proposal::proposedBy))
                        .collect(Collectors.toSet())));
        return "modeler/procedures";
    }

    /** What can be changed on its own, by name. */
    private List<UsedFile> used(List<ProcessDefinition> procedures) {
        var users = new TreeMap<String, List<String>>();
        for (var procedure : procedures) {
            files.named(procedure).stream().filter(ProcedureFile::isName).forEach(file -> users.computeIfAbsent(
                            file, name -> new ArrayList<>())
                    .add(procedure.getKey()));
        }
        return users.entrySet().stream()
                .map(file -> new UsedFile(file.getKey(), file.getValue()))
                .toList();
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

    /** @param users keys of the procedures that use it */
    record UsedFile(String name, List<String> users) {}
}
