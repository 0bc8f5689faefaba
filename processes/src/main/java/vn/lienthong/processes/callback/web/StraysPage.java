package vn.lienthong.processes.callback.web;

import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
import vn.lienthong.processes.callback.Stray;
import vn.lienthong.processes.callback.Strays;
import vn.lienthong.processes.casefile.People;
import vn.lienthong.processes.casefile.ReadAudit;

/** Where administrators work through callbacks that belong to nothing here. */
@Controller
@RequestMapping(StraysPage.PAGE)
class StraysPage {

    static final String PAGE = "/admin/callbacks";

    private static final int ROWS = 50;
    private static final int SETTLED = 20;

    private final Strays strays;
    private final People people;
    private final ReadAudit audit;

    StraysPage(Strays strays, People people, ReadAudit audit) {
        this.strays = strays;
        this.people = people;
        this.audit = audit;
    }

    @ModelAttribute(Form.Refused.NAME)
    Form.Refused refused() {
        return Form.Refused.NOTHING;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "0") int page, Principal user, Model view) {
        // What the issuer asks a citizen for may stand in it.
        audit.record(
                user.getName(),
                null,
                "Tin của đối tác chưa khớp, trang %d".formatted(Page.number(page) + 1),
                "Xử lý tin của đối tác");
        var open = Page.of(page, ROWS, strays::open);
        var settled = strays.settled(SETTLED);
        view.addAttribute("page", open);
        view.addAttribute("settled", settled);
        view.addAttribute(
                "people",
                people.names(settled.stream()
                        .map(Stray::settledBy)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
        return "callback/strays";
    }

    @PostMapping("/{stray}/again")
    String again(@PathVariable long stray, Principal user, RedirectAttributes answer) {
        try {
            var reason = strays.tryAgain(stray, user.getName());
            answer.addFlashAttribute(
                    reason.isPresent() ? "problem" : "done",
                    reason.map(why -> "Vẫn chưa khớp: " + why.words() + ".").orElse("Đã nhận vào yêu cầu."));
        } catch (Strays.NoLongerOpen e) {
            answer.addFlashAttribute("problem", e.getMessage());
        }
        return "redirect:" + PAGE;
    }

    @PostMapping("/{stray}/aside")
    String setAside(
            @PathVariable long stray,
            @RequestParam Map<String, String> entries,
            Principal user,
            RedirectAttributes answer) {
        var form = new Form("aside-" + stray, entries);
        try {
            return form.send(PAGE, answer, () -> strays.setAside(stray, user.getName(), form.reason()));
        } catch (Strays.NoLongerOpen e) {
            answer.addFlashAttribute("problem", e.getMessage());
            return "redirect:" + PAGE;
        }
    }
}
