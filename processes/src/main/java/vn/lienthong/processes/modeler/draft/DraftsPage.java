package vn.lienthong.processes.modeler.draft;

import java.io.IOException;
import java.security.Principal;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienthong.processes.modeler.Refused;

/** Begins and deletes drafts, from the pages of procedures. */
@Controller
class DraftsPage {

    private static final String PROCEDURES = "redirect:/admin/procedures";

    private final DraftStarts starts;
    private final Drafts drafts;

    DraftsPage(DraftStarts starts, Drafts drafts) {
        this.starts = starts;
        this.drafts = drafts;
    }

    @PostMapping("/admin/procedures/{key}/drafts")
    String fromVersion(@PathVariable String key, @RequestParam int version, Principal user, RedirectAttributes answer) {
        return begin(answer, () -> starts.fromVersion(key, version, user.getName()));
    }

    /** A draft that would bring a version back, and on to proposing it. */
    @PostMapping("/admin/procedures/{key}/rollback")
    String rollBack(@PathVariable String key, @RequestParam int version, Principal user, RedirectAttributes answer) {
        var begun = begin(answer, () -> starts.fromVersion(key, version, user.getName()));
        return begun.equals(PROCEDURES) ? begun : begun + "/proposal";
    }

    @PostMapping("/admin/modeler/drafts/file")
    String fromFile(@RequestParam String name, Principal user, RedirectAttributes answer) {
        return begin(answer, () -> starts.fromFile(name, user.getName()));
    }

    @PostMapping("/admin/modeler/drafts/empty")
    String empty(@RequestParam String key, @RequestParam String name, Principal user, RedirectAttributes answer) {
        return begin(answer, () -> starts.empty(key.strip(), name.strip(), user.getName()));
    }

    @PostMapping("/admin/modeler/drafts/upload")
    String upload(@RequestParam MultipartFile file, Principal user, RedirectAttributes answer) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var content = file.getBytes();
        return begin(answer, () -> starts.fromUpload(name, content, user.getName()));
    }

    @PostMapping("/admin/modeler/drafts/{id}/delete")
    String delete(@PathVariable long id, RedirectAttributes answer) {
        try {
            var name = drafts.draft(id).name();
            drafts.delete(id);
            answer.addFlashAttribute("done", "Đã xóa bản nháp “%s”.".formatted(name));
        } catch (Refused e) {
            answer.addFlashAttribute("problem", e.words());
        }
        return PROCEDURES;
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String tooLarge(RedirectAttributes answer) {
        answer.addFlashAttribute("problem", "Tệp quá lớn");
        return PROCEDURES;
    }

    private static String begin(RedirectAttributes answer, LongSupplier start) {
        try {
            return "redirect:/admin/modeler/drafts/" + start.getAsLong();
        } catch (Refused e) {
            answer.addFlashAttribute("problem", e.words());
            return PROCEDURES;
        }
    }
}
