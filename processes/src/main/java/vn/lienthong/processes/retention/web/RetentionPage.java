package vn.lienthong.processes.retention.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.processes.agency.Page;
import vn.lienthong.processes.retention.Retention;

/** Where administrators see what was removed, and by which rule. */
@Controller
class RetentionPage {

    private static final int ROWS = 100;

    private final Retention retention;

    RetentionPage(Retention retention) {
        this.retention = retention;
    }

    @GetMapping("/admin/retention")
    String show(@RequestParam(defaultValue = "0") int page, Model view) {
        view.addAttribute("page", Page.of(page, ROWS, retention::removed));
        return "retention/removed";
    }
}
