package vn.lienthong.processes.retention.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.processes.retention.Retention;

/** Where administrators see what was removed, and by which rule. */
@Controller
class RetentionPage {

    private static final int ROWS = 100;
    private static final int LAST_PAGE = 10_000;

    private final Retention retention;

    RetentionPage(Retention retention) {
        this.retention = retention;
    }

    @GetMapping("/admin/retention")
    String show(@RequestParam(defaultValue = "0") int page, Model view) {
        int shown = Math.max(0, Math.min(page, LAST_PAGE));
        var removed = retention.removed(ROWS + 1, shown * ROWS);
        view.addAttribute("removed", removed.stream().limit(ROWS).toList());
        view.addAttribute("more", removed.size() > ROWS);
        view.addAttribute("page", shown);
        return "retention/removed";
    }
}
