package vn.lienthong.processes.security;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads everybody to the page where his or her day begins. */
@Controller
class StartPage {

    @GetMapping("/")
    String start(Authentication user) {
        if (has(user, Role.OFFICER)) {
            return "redirect:/camunda/app/tasklist/default/";
        }
        if (has(user, Role.SUPERVISOR)) {
            return "redirect:/cases";
        }
        return has(user, Role.AUDITOR) ? "redirect:/audit" : "redirect:/admin/agencies";
    }

    private static boolean has(Authentication user, Role role) {
        return user.getAuthorities().stream()
                .anyMatch(authority -> authority.getAuthority().equals("ROLE_" + role));
    }
}
