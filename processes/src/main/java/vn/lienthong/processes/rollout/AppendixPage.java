package vn.lienthong.processes.rollout;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a model as its row of the appendix says it. */
@Controller
class AppendixPage {

    private final AppendixModels models;

    AppendixPage(AppendixModels models) {
        this.models = models;
    }

    /** Models that administrators have added are in no row: the page says so. */
    @GetMapping("/appendix/{model}")
    String show(@PathVariable int model, Model view) {
        view.addAttribute("number", model);
        view.addAttribute("row", models.model(model).orElse(null));
        return "rollout/appendix";
    }
}
