package vn.lienthong.processes.indexing.web;

import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienthong.processes.agency.Form;
import vn.lienthong.processes.agency.Page;
import vn.lienthong.processes.calendar.ShownTime;
import vn.lienthong.processes.casefile.People;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.indexing.IndexFreshness;
import vn.lienthong.processes.indexing.IndexJob;
import vn.lienthong.processes.indexing.IndexJob.Kind;
import vn.lienthong.processes.indexing.IndexJobs;
import vn.lienthong.processes.indexing.RefusedDocument;
import vn.lienthong.processes.indexing.RefusedDocuments;

/** Where administrators rebuild the index, hold it against the database, and work through what it has refused. */
@Controller
@RequestMapping(IndexPage.PAGE)
class IndexPage {

    static final String PAGE = "/admin/index";

    private static final int JOBS = 20;
    private static final int ROWS = 50;
    private static final int SETTLED = 20;

    private final IndexJobs jobs;
    private final RefusedDocuments refusedDocuments;
    private final IndexFreshness freshness;
    private final People people;
    private final ReadAudit audit;

    IndexPage(
            IndexJobs jobs,
            RefusedDocuments refusedDocuments,
            IndexFreshness freshness,
            People people,
            ReadAudit audit) {
        this.jobs = jobs;
        this.refusedDocuments = refusedDocuments;
        this.freshness = freshness;
        this.people = people;
        this.audit = audit;
    }

    @ModelAttribute(Form.Refused.NAME)
    Form.Refused refused() {
        return Form.Refused.NOTHING;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "0") int page, Principal user, Model view) {
        var open = Page.of(page, ROWS, refusedDocuments::open);
        var settled = refusedDocuments.settled(SETTLED);
        if (!open.rows().isEmpty()) {
            // Reasons that people gave may stand in it.
            audit.record(
                    user.getName(),
                    null,
                    "Nội dung chỉ mục không nhận, trang %d".formatted(Page.number(page) + 1),
                    "Xử lý nội dung chỉ mục không nhận");
        }
        view.addAttribute("page", open);
        view.addAttribute("settled", settled);
        view.addAttribute(
                "settlers",
                people.names(settled.stream()
                        .map(RefusedDocument::settledBy)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
        progress(view);
        return "indexing/index";
    }

    /** The part of the page that follows the jobs. */
    @GetMapping("/progress")
    String showProgress(Model view) {
        progress(view);
        return "indexing/index :: progress";
    }

    private void progress(Model view) {
        var latest = jobs.latest(JOBS);
        view.addAttribute("freshness", freshness.now().orElse(null));
        view.addAttribute("jobs", latest.stream().map(Shown::new).toList());
        view.addAttribute("working", latest.stream().anyMatch(IndexJob::isOpen));
        view.addAttribute(
                "people",
                people.names(latest.stream().map(IndexJob::requestedBy).collect(Collectors.toSet())));
    }

    @PostMapping("/rebuild")
    String rebuild(Principal user, RedirectAttributes answer) {
        jobs.request(Kind.REBUILD, user.getName());
        answer.addFlashAttribute("done", "Đã yêu cầu dựng lại chỉ mục; tra cứu và cập nhật vẫn tiếp tục trong lúc đó.");
        return "redirect:" + PAGE;
    }

    @PostMapping("/check")
    String check(Principal user, RedirectAttributes answer) {
        jobs.request(Kind.CHECK, user.getName());
        answer.addFlashAttribute("done", "Đã yêu cầu đối chiếu chỉ mục với cơ sở dữ liệu.");
        return "redirect:" + PAGE;
    }

    @PostMapping("/refusals/{refusal}/again")
    String again(@PathVariable long refusal, Principal user, RedirectAttributes answer) {
        try {
            jobs.requestCase(refusedDocuments.caseToTryAgain(refusal), user.getName());
            answer.addFlashAttribute(
                    "done", "Đã yêu cầu lập lại hồ sơ này trong chỉ mục; mục nào vẫn không nhận thì còn ở lại đây.");
        } catch (RefusedDocuments.NoLongerOpen e) {
            answer.addFlashAttribute("problem", e.getMessage());
        }
        return "redirect:" + PAGE;
    }

    @PostMapping("/refusals/{refusal}/aside")
    String setAside(
            @PathVariable long refusal,
            @RequestParam Map<String, String> entries,
            Principal user,
            RedirectAttributes answer) {
        var form = new Form("aside-" + refusal, entries);
        try {
            return form.send(PAGE, answer, () -> refusedDocuments.setAside(refusal, user.getName(), form.reason()));
        } catch (RefusedDocuments.NoLongerOpen e) {
            answer.addFlashAttribute("problem", e.getMessage());
            return "redirect:" + PAGE;
        }
    }

    /** A job as the page shows it. */
    record Shown(IndexJob job) {

        public String times() {
            return Stream.of(job.startedAt(), job.endedAt())
                    .filter(Objects::nonNull)
                    .map(ShownTime::time)
                    .collect(Collectors.joining(" – "));
        }
    }
}
