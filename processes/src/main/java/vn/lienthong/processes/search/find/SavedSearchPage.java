package vn.lienthong.processes.search.find;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps and drops the own searches. */
@Controller
@RequestMapping("/cases/saved")
class SavedSearchPage {

    private final SavedSearches searches;

    SavedSearchPage(SavedSearches searches) {
        this.searches = searches;
    }

    @PostMapping
    String save(
            @RequestParam(name = "as", defaultValue = "") String name,
            CaseQuery query,
            Principal user,
            RedirectAttributes answer) {
        var problem = searches.save(user.getName(), name, query);
        answer.addFlashAttribute(problem.isEmpty() ? "done" : "problem", problem.isEmpty() ? "Đã lưu" : problem);
        return "redirect:/cases?" + query.address();
    }

    @PostMapping("/{id}/delete")
    String delete(@PathVariable long id, Principal user, RedirectAttributes answer) {
        searches.delete(user.getName(), id);
        answer.addFlashAttribute("done", "Đã xóa tìm kiếm đã lưu");
        return "redirect:/cases";
    }
}
