package vn.lienthong.processes.incident.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienthong.processes.agency.Form;
import vn.lienthong.processes.calendar.ShownTime;
import vn.lienthong.processes.incident.Incidents;
import vn.lienthong.processes.incident.Trouble;
import vn.lienthong.processes.incident.TroubledCase;

/** Where administrators see which automatic steps have failed, and have them tried again. */
@Controller
@RequestMapping(IncidentsPage.PAGE)
class IncidentsPage {

    static final String PAGE = "/admin/incidents";

    private static final int ROWS = 100;
    private static final int CASES = 5;

    private final Incidents incidents;

    IncidentsPage(Incidents incidents) {
        this.incidents = incidents;
    }

    @ModelAttribute(Form.Refused.NAME)
    Form.Refused refused() {
        return Form.Refused.NOTHING;
    }

    @GetMapping
    String show(Model view) {
        var open = incidents.open(ROWS);
        view.addAttribute("open", shown(open, incidents.cases(open, CASES)));
        view.addAttribute("trying", shown(incidents.trying(ROWS), Map.of()));
        view.addAttribute("rows", ROWS);
        return "incident/incidents";
    }

    @PostMapping("/{trouble}/again")
    String again(@PathVariable String trouble, RedirectAttributes answer) {
        var retried = incidents.tryAgain(trouble);
        if (!retried.all()) {
            answer.addFlashAttribute(
                    "problem",
                    "Đã cho chạy lại %d bước; còn bước chưa kịp, hãy bấm lần nữa.".formatted(retried.steps()));
        } else if (retried.steps() == 0) {
            answer.addFlashAttribute("done", "Không còn bước nào phải chạy lại.");
        } else {
            answer.addFlashAttribute("done", "Đã cho chạy lại %d bước.".formatted(retried.steps()));
        }
        return "redirect:" + PAGE;
    }

    private List<Shown> shown(List<Trouble> troubles, Map<String, List<TroubledCase>> cases) {
        return troubles.stream()
                .map(trouble -> new Shown(
                        trouble, incidents.place(trouble).orElse(""), cases.getOrDefault(trouble.id(), List.of())))
                .toList();
    }

    /** A trouble as the page shows it, with some of its cases. */
    record Shown(Trouble trouble, String place, List<TroubledCase> cases) {

        /** When the first failed and when the last. */
        public String times() {
            var since = trouble.since() == null ? "" : ShownTime.time(trouble.since());
            var latest = trouble.latest() == null ? "" : ShownTime.time(trouble.latest());
            return since.equals(latest) ? since : since + " – " + latest;
        }

        /** When the next is tried. */
        public String next() {
            return trouble.since() == null ? "" : ShownTime.time(trouble.since());
        }

        public boolean hasMore() {
            return trouble.steps() > cases.size();
        }
    }
}
