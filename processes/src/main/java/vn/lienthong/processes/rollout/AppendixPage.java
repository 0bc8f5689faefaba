package vn.lienthong.processes.rollout;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows a model as its row of the appendix says it. */
@Controller
class AppendixPage {

    private final AppendixModels models;

    AppendixPage(AppendixModels models) {
        this.models = models;
    }

    /** Models that administrators have added are in no row: the page says so. */
    @GetMapping("/appendix/{model}")
    ModelAndView show(@PathVariable int model) {
        var row = models.model(model);
        var page = new ModelAndView("rollout/appendix", row.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        page.addObject("number", model);
        page.addObject("row", row.orElse(null));
        return page;
    }
}
