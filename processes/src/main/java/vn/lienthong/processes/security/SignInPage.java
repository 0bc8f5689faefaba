package vn.lienthong.processes.security;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The one page where people sign in. */
@Controller
class SignInPage {

    static final String PATH = "/sign-in";

    @GetMapping(PATH)
    String show() {
        return "security/sign-in";
    }
}
