package vn.lienthong.processes.modeler.editor;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienthong.processes.modeler.Refused;
import vn.lienthong.processes.modeler.draft.Drafts;

/** Where a draft is changed; all that it shows and does comes from its script, by the addresses of {@code docs/modeler.md}. */
@Controller
class EditorPage {

    private final Drafts drafts;

    EditorPage(Drafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping("/admin/modeler/drafts/{id}")
    String show(@PathVariable long id, Principal user, Model view) {
        view.addAttribute("draft", drafts.draft(id));
        view.addAttribute("user", user.getName());
        return "modeler/editor";
    }

    /** A draft that somebody has deleted meanwhile: the list tells it. */
    @ExceptionHandler
    String gone(Refused refused, RedirectAttributes answer) {
        answer.addFlashAttribute("problem", refused.words());
        return "redirect:/admin/procedures";
    }
}
