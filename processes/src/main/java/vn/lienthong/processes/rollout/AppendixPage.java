package vn.lienthong.processes.rollout;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows a model as its row of the appendix says it. */
@Controller
class AppendixPage {

    private final AppendixModels models;

    AppendixPage(AppendixModels models) {
        this.models = models;
    }

    @GetMapping("/appendix/{model}")
    String show(@PathVariable int model, Model view) {
        view.addAttribute(
                "row", models.model(model).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "rollout/appendix";
    }
}
